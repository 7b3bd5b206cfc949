import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class NameText implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text(lib.Names.first());
    }
}
