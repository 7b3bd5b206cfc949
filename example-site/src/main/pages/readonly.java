import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class ReadOnly implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.text("You may read this.");
    }

    @Override
    public Response all(Context context) {
        return Response.text("Method Not Allowed").withStatus(405).withHeader("Allow", "GET, HEAD");
    }
}
