import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.List;
import java.util.Map;
import ${package}.Greeting;
import ${package}.Guestbook;

/**
 * A form on a page. It is shown, and shown again with what is wrong; if all is well, the browser is
 * sent on with 303, so that reloading the page sends nothing twice.
 */
@Route(prerender = false)
class GuestbookPage implements Endpoint {

    record Model(Greeting form, Map<String, String> problem, List<Greeting> greetings) {}

    private final Guestbook guestbook;

    /** It is given what _site.java has put into the services. A test gives one of its own. */
    GuestbookPage(Guestbook guestbook) {
        this.guestbook = guestbook;
    }

    @Override
    public Response get(Context context) {
        return context.render(model(Greeting.empty(), Map.of()));
    }

    @Override
    public Response post(Context context) {
        Greeting greeting = Greeting.of(context.request().formData());
        Map<String, String> problems = greeting.problems();
        if (!problems.isEmpty()) {
            return context.render(model(greeting, problems)).withStatus(422);
        }
        guestbook.add(greeting);
        return Response.redirect("/guestbook", 303);
    }

    private Model model(Greeting form, Map<String, String> problems) {
        return new Model(form, problems, guestbook.greetings());
    }
}
