import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class Data implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.json(context.url().toString());
    }
}
