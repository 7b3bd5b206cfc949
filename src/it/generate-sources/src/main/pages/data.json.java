import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.util.List;

class DataJson implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.json(List.of(1, 2, 3)).withHeader("Cache-Control", "no-cache");
    }
}
