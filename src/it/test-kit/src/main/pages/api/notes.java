import dev.perigee.api.*;
import notes.Notes;

@Route(prerender = false)
class NotesEndpoint implements Endpoint {

    private final Notes notes;

    NotesEndpoint(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Response post(Context context) {
        String text = context.request().formData().find("text").orElse("");
        if (text.isBlank()) {
            throw HttpError.of(422, "A note needs a text.");
        }
        notes.add(text);
        return Response.redirect("/api/list", 303);
    }
}
