package reference;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.reference.ApiType;
import dev.perigee.example.reference.ReferenceSources;
import java.util.List;

/** What there is to look up. */
class ReferenceIndex implements Endpoint {

    record Model(Menu menu, List<Row> types) {}

    record Row(ApiType type, String url) {}

    @Override
    public Response get(Context context) {
        ReferenceSources reference = ReferenceSources.of(context.site());
        List<Row> rows =
                reference.types().stream()
                        .map(type -> new Row(type, reference.url(type.name())))
                        .toList();
        return context.render(new Model(reference.menu(""), rows));
    }
}
