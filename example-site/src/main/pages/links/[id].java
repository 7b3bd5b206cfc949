import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.links.Links;

/** Sends a short link on to where it points. */
@Route(prerender = false)
class ShortLink implements Endpoint {

    @Override
    public Response get(Context context) {
        return Links.find(context.params().get("id"))
                .map(target -> Response.redirectExternal(target, 307))
                .orElse(Response.empty(404));
    }
}
