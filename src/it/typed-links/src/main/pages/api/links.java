import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import it.web.Links;
import it.web.Routes;

@Route(prerender = false)
class LiveLinks implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text(String.join(" ", Routes.index(), Routes.posts(1), Routes.apiLinks(), new Links().about(),
                Routes.files("a b", "ü.txt"), context.site().link(Routes.POSTS_BY_ID, 2)));
    }

    @Override
    public Response post(Context context) {
        return Response.redirect(Routes.WithoutBase.posts(2), 303);
    }
}
