import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.io.IOException;
import java.util.Map;

/**
 * Verifies with the service at {@code RECAPTCHA_URL} that a person sent the form: {@code
 * {"recaptcha":"…"}}.
 */
@Route(prerender = false)
class Recaptcha implements Endpoint {

    record Proof(String recaptcha) {}

    @Override
    public Response post(Context context) {
        Proof proof = context.request().json(Proof.class);
        if (proof.recaptcha() == null) {
            throw HttpError.of(400, "recaptcha is required");
        }
        Map<String, String> form =
                Map.of(
                        "secret", setting(context, "RECAPTCHA_SECRET"),
                        "response", proof.recaptcha());
        FetchRequest question = FetchRequest.post(setting(context, "RECAPTCHA_URL")).form(form);
        try (FetchResponse answer = context.fetch(question)) {
            return Response.json(answer.json());
        } catch (IOException e) {
            throw HttpError.of(502, "The captcha cannot be verified at the moment.");
        }
    }

    private static String setting(Context context, String name) {
        return context.env(name)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The environment variable " + name + " is not set."));
    }
}
