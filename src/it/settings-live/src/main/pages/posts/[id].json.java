import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

class Post implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Stream.of("1", "ü").map(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        return Response.json(context.params().get("id")).withHeader("X-Build", "post");
    }
}
