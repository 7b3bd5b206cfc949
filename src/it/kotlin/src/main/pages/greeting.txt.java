import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import greetings.Greeting;

class GreetingText implements Endpoint {
    @Override
    public Response get(Context context) {
        return Response.text(new Greeting("Ann").text());
    }
}
