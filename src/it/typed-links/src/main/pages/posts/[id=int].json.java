package posts.json;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import it.web.Post;
import it.web.Routes;
import java.util.Map;
import java.util.stream.Stream;

class PostJson implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Post.ALL.stream().map(post -> StaticPath.of("id", post.id()));
    }

    @Override
    public Response get(Context context) {
        int id = context.params().getInt("id");
        return Response.json(Map.of("self", Routes.postsJson(id), "page", Routes.posts(id)));
    }
}
