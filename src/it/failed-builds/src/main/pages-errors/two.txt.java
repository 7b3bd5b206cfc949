import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class TwoText implements Endpoint {
    @Override
    public Response get(Context context) {
        int number = "text";
        return Response.text("two");
    }
}
