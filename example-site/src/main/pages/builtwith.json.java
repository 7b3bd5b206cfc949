import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class BuiltWith implements Endpoint {

    record Tool(String name, String url) {}

    @Override
    public Response get(Context context) {
        return Response.json(new Tool("Perigee", "https://perigee.dev/"));
    }
}
