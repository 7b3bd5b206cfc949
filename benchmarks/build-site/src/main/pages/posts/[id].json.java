import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many posts as the environment variable POSTS says, of about 900 bytes each. */
class PostJson implements Endpoint {

  record Post(int id, String title, List<String> tags, String body) {}

  private static final String BODY = "Perigee writes one file for each path. ".repeat(20);

  @Override
  public Stream<StaticPath> getStaticPaths(Site site) {
    int posts = Integer.parseInt(System.getenv("POSTS"));
    return IntStream.range(0, posts).mapToObj(id -> StaticPath.of("id", id));
  }

  @Override
  public Response get(Context context) {
    int id = context.params().getInt("id");
    return Response.json(new Post(id, "Post number " + id, List.of("java", "static"), BODY));
  }
}
