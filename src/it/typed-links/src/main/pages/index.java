import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import it.web.Links;
import it.web.Post;
import java.util.List;

class Home implements Endpoint {
    record Model(List<Post> posts, Links links) {}

    @Override
    public Response get(Context context) {
        return context.render(new Model(Post.ALL, new Links()));
    }
}
