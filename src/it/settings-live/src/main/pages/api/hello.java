package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class Hello implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text("hello at " + context.url().getPath());
    }

    @Override
    public Response post(Context context) {
        return Response.redirect("../data.json", 303);
    }
}
