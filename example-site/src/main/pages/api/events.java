package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Event;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.time.Duration;
import java.util.Map;

/** Three server-sent events. */
@Route(prerender = false)
class Countdown implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.events(
                events -> {
                    for (int left = 3; left > 0; left--) {
                        events.send(
                                Event.of(Map.of("left", left))
                                        .withName("countdown")
                                        .withId(String.valueOf(left)));
                        events.pause(Duration.ofMillis(100));
                    }
                });
    }
}
