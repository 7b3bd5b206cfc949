import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class ExitText implements Endpoint {
    @Override
    public Response get(Context context) {
        System.exit(0);
        return Response.text("never");
    }
}
