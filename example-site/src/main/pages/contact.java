import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.ContactForm;
import java.util.List;
import java.util.Map;

/**
 * A form on a page: it is shown again with what was typed and what is wrong, or sends the browser
 * on with 303. A program that prefers JSON gets the problems as JSON.
 */
@Route(prerender = false)
class ContactPage implements Endpoint {

    record Model(
            ContactForm form, boolean refused, List<Field> problems, Map<String, String> problem) {}

    record Field(String name, String text) {}

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response get(Context context) {
        return context.render(model(ContactForm.empty(), Map.of()));
    }

    @Override
    public Response post(Context context) {
        ContactForm form = ContactForm.of(context.request().formData());
        Map<String, String> problems = form.problems();
        boolean asPage =
                context.request()
                        .accepts("text/html", "application/json")
                        .orElse("text/html")
                        .equals("text/html");
        if (problems.isEmpty()) {
            return asPage ? Response.redirect("/thanks", 303) : Response.empty(204);
        }
        Response answer =
                asPage
                        ? context.render(model(form, problems))
                        : Response.json(Map.of("problems", problems));
        return answer.withStatus(UNPROCESSABLE);
    }

    private static Model model(ContactForm form, Map<String, String> problems) {
        List<Field> fields =
                problems.entrySet().stream()
                        .map(problem -> new Field(problem.getKey(), problem.getValue()))
                        .toList();
        return new Model(form, !fields.isEmpty(), fields, problems);
    }
}
