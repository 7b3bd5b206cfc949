package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.nio.charset.StandardCharsets;

/** Says {@code Hello} at once, and {@code World!} a second later. */
@Route(prerender = false)
class HelloInTwoPieces implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.stream(
                out -> {
                    out.write("Hello ".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    Thread.sleep(1_000);
                    out.write("World!".getBytes(StandardCharsets.UTF_8));
                },
                "text/plain;charset=utf-8");
    }
}
