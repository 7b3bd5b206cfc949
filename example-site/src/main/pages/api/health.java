package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class Health implements Endpoint {

    record Answer(String status, String path) {}

    @Override
    public Response get(Context context) {
        return Response.json(new Answer("ok", context.url().getPath()));
    }
}
