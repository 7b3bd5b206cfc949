import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.util.List;

class Contact implements Endpoint {

    record Form(String mail, List<String> errors) {}

    @Override
    public Response get(Context context) {
        return context.render(new Form("", List.of()));
    }

    @Override
    public Response post(Context context) {
        String mail = context.request().formData().get("mail");
        if (mail.contains("@")) {
            return Response.redirect("/thanks", 303);
        }
        Form form = new Form(mail, List.of("This is no address."));
        boolean json =
                context.request()
                        .accepts("text/html", "application/json")
                        .filter("application/json"::equals)
                        .isPresent();
        return (json ? Response.json(form) : context.render(form)).withStatus(422);
    }
}
