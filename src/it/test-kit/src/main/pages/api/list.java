import dev.perigee.api.*;
import notes.Notes;

@Route(prerender = false)
class ListEndpoint implements Endpoint {

    private final Notes notes;

    ListEndpoint(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Response get(Context context) {
        return Response.json(notes.all());
    }
}
