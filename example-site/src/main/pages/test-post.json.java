import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Request;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.Map;

@Route(prerender = false)
class TestPost implements Endpoint {

    record Person(String name) {}

    @Override
    public Response post(Context context) {
        if (!isJson(context.request())) {
            throw HttpError.of(400, "The content type must be application/json.");
        }
        Person person = context.request().json(Person.class);
        if (person.name() == null) {
            throw HttpError.of(400, "name is required");
        }
        return Response.json(Map.of("message", "Your name was: " + person.name()));
    }

    private static boolean isJson(Request request) {
        String type = request.headers().find("Content-Type").orElse("");
        return type.split(";")[0].strip().equalsIgnoreCase("application/json");
    }
}
