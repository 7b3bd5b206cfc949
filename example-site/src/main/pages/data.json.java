import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.Routes;
import java.util.List;

/** What this site is made of. */
class Data implements Endpoint {

    record About(String generator, List<String> routes) {}

    @Override
    public Response get(Context context) {
        return Response.json(new About("Perigee", routes()));
    }

    /** A route that is no longer there would not compile. */
    private static List<String> routes() {
        return List.of(
                Routes.builtwithJson(),
                Routes.dataJson(),
                Routes.json("0"),
                Routes.docsTxt("guide", "routing"),
                Routes.logoPng(),
                Routes.apiHealth());
    }
}
