package posts;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

class PostText implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Stream.of("a", "b").map(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        if (context.params().get("id").equals("b")) {
            throw new IllegalStateException("There is no b");
        }
        return Response.text("a");
    }
}
