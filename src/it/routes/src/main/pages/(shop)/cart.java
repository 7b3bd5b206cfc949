import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class Cart implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text("x");
    }

    @Override
    public Response post(Context context) {
        return Response.text("x");
    }
}
