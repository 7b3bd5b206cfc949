import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

/** Asks another endpoint of this site, without the network. */
@Route(prerender = false)
class Proxy implements Endpoint {

    @Override
    public Response get(Context context) throws Exception {
        return context.fetch("/api/tasks").toResponse();
    }
}
