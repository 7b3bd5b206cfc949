import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.util.Map;

class RequestPath implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.json(Map.of("path", context.request().url().getPath()));
    }
}
