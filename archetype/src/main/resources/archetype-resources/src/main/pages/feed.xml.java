import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Feed;
import dev.perigee.api.FeedItem;
import dev.perigee.api.Response;
import ${package}.Blog;
import ${package}.Post;

/** The posts for feed readers. */
class RssFeed implements Endpoint {

    @Override
    public Response get(Context context) {
        return Feed.of(context, "My site", "A blog of files, built by Maven.")
                .withLink(context.site().path("/"))
                .withLanguage("en")
                .withItems(
                        Blog.posts(context.site()).stream().map(post -> item(context, post)))
                .rss();
    }

    private static FeedItem item(Context context, Entry<Post> post) {
        String url = context.site().path("/blog/[slug]", post.id());
        return FeedItem.of(post.data().title(), url)
                .withDate(post.data().date())
                .withDescription(post.data().description())
                .withCategories(post.data().tags())
                .withContent(post.html());
    }
}
