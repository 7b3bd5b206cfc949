package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.Database;
import dev.perigee.example.Release;
import java.time.Instant;

/** For whoever watches over the site: 503 when the database is gone. */
@Route(prerender = false)
class Status implements Endpoint {

    record Answer(String status, Instant timestamp, String version) {}

    private final Database database;
    private final String version = Release.version();

    Status(Database database) {
        this.database = database;
    }

    @Override
    public Response get(Context context) {
        boolean alive = database.isAlive();
        String status = alive ? "healthy" : "degraded";
        return Response.json(new Answer(status, Instant.now(), version))
                .withStatus(alive ? 200 : 503)
                .withHeader("Cache-Control", "no-store");
    }
}
