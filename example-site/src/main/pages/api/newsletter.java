package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.EmailAddress;
import dev.perigee.example.newsletter.Newsletter;
import java.util.Map;
import java.util.Optional;

@Route(prerender = false)
class Subscribe implements Endpoint {

    record Subscription(String email) {}

    private final Newsletter newsletter;

    Subscribe(Newsletter newsletter) {
        this.newsletter = newsletter;
    }

    @Override
    public Response post(Context context) throws Exception {
        Optional<EmailAddress> email =
                context.request()
                        .findJson(Subscription.class)
                        .map(Subscription::email)
                        .flatMap(EmailAddress::parse);
        if (email.isEmpty()) {
            return failed(400, "Invalid email");
        }
        if (!newsletter.subscribe(email.get())) {
            return failed(409, "Already subscribed");
        }
        return Response.json(Map.of("success", true)).withStatus(201);
    }

    private static Response failed(int status, String error) {
        return Response.json(Map.of("error", error)).withStatus(status);
    }
}
