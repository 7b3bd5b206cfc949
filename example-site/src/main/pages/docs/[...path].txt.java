import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.Map;
import java.util.stream.Stream;

/** Text at several depths; each path brings its text along as props. */
class DocsText implements Endpoint {

    record Doc(String title, String text) {}

    private static final Map<String, Doc> DOCS =
            Map.of(
                    "intro", new Doc("Introduction", "A site is a tree of files."),
                    "guide/routing", new Doc("Routing", "The name of a file is its route."),
                    "guide/live/streams",
                            new Doc("Streams", "What is written first is sent first."));

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return DOCS.entrySet().stream()
                .map(doc -> StaticPath.of("path", doc.getKey()).withProps(doc.getValue()));
    }

    @Override
    public Response get(Context context) {
        Doc doc = context.props(Doc.class);
        return Response.text(doc.title() + "\n\n" + doc.text() + "\n");
    }
}
