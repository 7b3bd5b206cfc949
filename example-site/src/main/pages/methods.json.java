import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.Map;

@Route(prerender = false)
class Methods implements Endpoint {

    @Override
    public Response get(Context context) {
        return thisWasA("GET");
    }

    @Override
    public Response post(Context context) {
        return thisWasA("POST");
    }

    @Override
    public Response delete(Context context) {
        return thisWasA("DELETE");
    }

    @Override
    public Response all(Context context) {
        return thisWasA(context.request().method());
    }

    private static Response thisWasA(String method) {
        return Response.json(Map.of("message", "This was a " + method + "!"));
    }
}
