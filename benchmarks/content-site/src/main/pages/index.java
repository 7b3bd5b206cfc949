import blog.Post;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class IndexPage implements Endpoint {

  record Row(String id, String title, LocalDate date) {}

  @Override
  public Response get(Context context) {
    List<Row> posts =
        context.site().collection("posts", Post.class).stream()
            .map(post -> new Row(post.id(), post.data().title(), post.data().date()))
            .toList();
    return context.render(Map.of("posts", posts));
  }
}
