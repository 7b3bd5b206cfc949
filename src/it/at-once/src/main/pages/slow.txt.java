import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says that it is being rendered, and goes on when it is told to. */
class SlowText implements Endpoint {
    @Override
    public Response get(Context context) throws Exception {
        if (Files.exists(Path.of("wait"))) {
            Files.writeString(Path.of("rendering"), "");
            while (Files.exists(Path.of("wait"))) {
                Thread.sleep(10);
            }
        }
        return Response.text("done");
    }
}
