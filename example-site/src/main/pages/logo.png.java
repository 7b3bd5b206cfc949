import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.drawing.Logo;
import java.io.IOException;

class LogoPng implements Endpoint {

    @Override
    public Response get(Context context) throws IOException {
        return Response.bytes(Logo.png(256), "image/png");
    }
}
