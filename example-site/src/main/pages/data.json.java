import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import java.util.List;

/** What this site is made of. */
class Data implements Endpoint {

    record About(String generator, List<String> routes) {}

    @Override
    public Response get(Context context) {
        return Response.json(new About("Perigee", routes(context.site())));
    }

    /** A path of a route that is no longer there would fail the build. */
    private static List<String> routes(Site site) {
        return List.of(
                site.path("/builtwith.json"),
                site.path("/data.json"),
                site.path("/[id].json", 0),
                site.path("/docs/[...path].txt", "guide/routing"),
                site.path("/logo.png"),
                site.path("/api/health"));
    }
}
