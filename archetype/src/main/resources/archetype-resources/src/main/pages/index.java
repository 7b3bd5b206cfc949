import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import java.util.List;
import ${package}.Blog;
import ${package}.Post;

/** Feeds index.mustache, the page of the same name. */
class StartPage implements Endpoint {

    record Model(List<Entry<Post>> posts) {}

    @Override
    public Response get(Context context) {
        return context.render(new Model(Blog.posts(context.site())));
    }
}
