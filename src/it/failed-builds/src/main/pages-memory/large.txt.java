import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.util.ArrayList;
import java.util.List;

class LargeText implements Endpoint {
    @Override
    public Response get(Context context) {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < 1_000_000) {
            all.add(new byte[1 << 20]);
        }
        return Response.text("never");
    }
}
