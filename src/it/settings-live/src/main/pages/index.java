import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class Home implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.html("home at " + context.url());
    }
}
