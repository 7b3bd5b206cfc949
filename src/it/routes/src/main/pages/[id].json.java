import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

class IdJson implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Stream.of(StaticPath.of("id", "1"));
    }

    @Override
    public Response get(Context context) {
        return Response.text("x");
    }
}
