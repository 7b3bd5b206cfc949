package dev.perigee.example.products;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

/** Shows a product. */
public class ProductEndpoint implements Endpoint {

    @Override
    public Response get(Context context) {
        return Products.find(context.params().get("id"))
                .map(Response::json)
                .orElse(Response.empty(404));
    }
}
