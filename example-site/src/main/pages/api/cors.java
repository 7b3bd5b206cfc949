package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.Map;

/** Scripts of any site may read it. */
@Route(prerender = false)
class Cors implements Endpoint {

    @Override
    public Response get(Context context) {
        return open(Response.json(Map.of("message", "Hello from another origin")));
    }

    @Override
    public Response options(Context context) {
        return open(Response.empty(204));
    }

    private static Response open(Response response) {
        return response.withHeader("Access-Control-Allow-Origin", "*")
                .withHeader("Access-Control-Allow-Methods", "GET, OPTIONS")
                .withHeader("Access-Control-Allow-Headers", "Content-Type");
    }
}
