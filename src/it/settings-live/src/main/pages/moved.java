import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class Moved implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.redirect("posts/1.json?from=moved", 307);
    }
}
