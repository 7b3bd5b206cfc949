package blog.tags;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.example.blog.Blog;
import java.util.List;
import java.util.stream.Stream;

/** The posts with one tag. */
class TagPage implements Endpoint {

    record Model(String tag, List<Blog.Item> posts) {}

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Blog.of(site).tags().stream().map(tag -> StaticPath.of("tag", tag));
    }

    @Override
    public Response get(Context context) {
        String tag = context.params().get("tag");
        return context.render(new Model(tag, Blog.of(context.site()).tagged(tag)));
    }
}
