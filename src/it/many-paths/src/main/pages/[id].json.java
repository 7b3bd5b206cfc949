import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IdJson implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return IntStream.range(0, 10_000).mapToObj(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        String id = context.params().get("id");
        return Response.json(Map.of("id", id, "text", "Lorem ipsum ".repeat(80)));
    }
}
