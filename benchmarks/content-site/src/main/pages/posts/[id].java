import blog.Post;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class PostPage implements Endpoint {

  record Model(String title, LocalDate date, List<String> tags, String html) {}

  @Override
  public Stream<StaticPath> getStaticPaths(Site site) {
    return site.collection("posts", Post.class).stream()
        .map(post -> StaticPath.of("id", post.id()).withProps(post));
  }

  @Override
  public Response get(Context context) {
    Entry<?> entry = context.props(Entry.class);
    Post post = (Post) entry.data();
    return context.render(new Model(post.title(), post.date(), post.tags(), entry.html()));
  }
}
