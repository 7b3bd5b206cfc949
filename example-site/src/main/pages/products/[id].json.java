import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.products.Products;

@Route(prerender = false)
class ProductJson implements Endpoint {

    @Override
    public Response get(Context context) {
        return Products.find(context.params().get("id"))
                .map(Response::json)
                .orElse(Response.empty(404));
    }
}
