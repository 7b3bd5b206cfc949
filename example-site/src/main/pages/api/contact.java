package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.EmailAddress;

/** Takes the contact form and sends the browser on. */
@Route(prerender = false)
class Contact implements Endpoint {

    @Override
    public Response post(Context context) {
        String email = context.request().formData().find("email").orElse("");
        if (EmailAddress.parse(email).isEmpty()) {
            return Response.text("Invalid email").withStatus(422);
        }
        return Response.redirect("/thanks", 303);
    }
}
