package posts;

import blog.Posts;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

class PostJson implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Posts.ids().map(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        return Response.json(Posts.post(context.params().getInt("id")));
    }
}
