import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.drawing.Logo;
import java.io.IOException;

/** The icon that browsers ask for where no page names one, such as beside JSON. */
class Favicon implements Endpoint {

    @Override
    public Response get(Context context) throws IOException {
        return Response.bytes(Logo.png(32), "image/png");
    }
}
