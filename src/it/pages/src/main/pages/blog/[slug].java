import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

class BlogPost implements Endpoint {

    record Post(String title) {}

    record Model(Entry<Post> post) {}

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return site.collection("blog", Post.class).stream().map(post -> StaticPath.of("slug", post.id()));
    }

    @Override
    public Response get(Context context) {
        String slug = context.params().get("slug");
        return context.render(new Model(context.site().collection("blog", Post.class).get(slug)));
    }
}
