import dev.perigee.api.Endpoint;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import it.web.Post;
import java.util.stream.Stream;

class PostPage implements Endpoint {
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Post.ALL.stream().map(post -> StaticPath.of("id", post.id()));
    }
}
