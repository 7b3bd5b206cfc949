import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.time.LocalDate;
import java.util.List;
import ${package}.Blog;

/**
 * An endpoint: whatever it answers is written to target/static/posts.json when the site is built.
 * With @Route(prerender = false) it would be asked anew at each request, by the same code.
 */
class PostsJson implements Endpoint {

    record Item(String title, LocalDate date, String url) {}

    @Override
    public Response get(Context context) {
        List<Item> items =
                Blog.posts(context.site()).stream()
                        .map(
                                post ->
                                        new Item(
                                                post.data().title(),
                                                post.data().date(),
                                                context.site().path("/blog/[slug]", post.id())))
                        .toList();
        return Response.json(items);
    }
}
