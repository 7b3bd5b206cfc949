package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.Map;

/** A webhook: a shop calls it when somebody has paid. */
@Route(prerender = false)
class PurchaseConfirmation implements Endpoint {

    @Override
    public Response post(Context context) {
        context.request().json();
        return Response.json(Map.of("message", "confirmed"));
    }
}
