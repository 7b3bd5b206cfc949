import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class LinkText implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text(words.Words.loud(site.Answers.link()) + " " + it.Routes.linkTxt());
    }
}
