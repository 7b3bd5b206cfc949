package blog;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.example.blog.Blog;
import dev.perigee.example.blog.BlogPost;
import dev.perigee.example.manual.Scrollable;
import java.util.Optional;
import java.util.stream.Stream;

/** One post, with those before and after it. */
class PostPage implements Endpoint {

    record Model(
            Blog.Item post, String html, Optional<Blog.Item> before, Optional<Blog.Item> after) {}

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Blog.of(site).ids().stream().map(id -> StaticPath.of("post", id));
    }

    @Override
    public Response get(Context context) {
        Blog blog = Blog.of(context.site());
        String id = context.params().get("post");
        Entry<BlogPost> post = context.site().collection("blog", BlogPost.class).get(id);
        return context.render(
                new Model(
                        blog.item(post),
                        Scrollable.html(post.html()),
                        blog.before(id),
                        blog.after(id)));
    }
}
