import dev.perigee.api.*;
import java.util.Map;
import java.util.stream.Stream;

class PostJson implements Endpoint {

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Stream.of(0, 1, 2).map(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        return Response.json(Map.of("id", context.params().getInt("id")));
    }
}
