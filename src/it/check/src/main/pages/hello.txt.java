import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class Hello implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.text("Hello");
    }
}
