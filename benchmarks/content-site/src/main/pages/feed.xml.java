import blog.Post;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Feed;
import dev.perigee.api.FeedItem;
import dev.perigee.api.Response;
import dev.perigee.api.Site;

class FeedXml implements Endpoint {

  @Override
  public Response get(Context context) {
    Site site = context.site();
    return Feed.of(context, "Posts", "Posts of about 2 KB each.")
        .withItems(
            site.collection("posts", Post.class).stream()
                .limit(20)
                .map(
                    post ->
                        FeedItem.of(post.data().title(), site.path("/posts/[id]", post.id()))
                            .withDate(post.data().date())))
        .rss();
  }
}
