import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;
import ${package}.Blog;
import ${package}.Post;

/** One page for each post: getStaticPaths lists the paths, get is called once for each of them. */
class PostPage implements Endpoint {

    record Model(Entry<Post> post) {}

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Blog.posts(site).stream().map(post -> StaticPath.of("slug", post.id()));
    }

    @Override
    public Response get(Context context) {
        String slug = context.params().get("slug");
        return context.render(
                new Model(context.site().collection("blog", Post.class).get(slug)));
    }
}
