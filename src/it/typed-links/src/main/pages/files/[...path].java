import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class AnyFile implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text(context.params().get("path"));
    }
}
