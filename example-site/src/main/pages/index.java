import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Sample;
import dev.perigee.example.manual.Scrollable;
import java.util.List;

/** The start page: what Perigee is, in one screen. */
class Start implements Endpoint {

    record Model(List<Shown> samples) {}

    record Shown(Sample sample, String html) {}

    @Override
    public Response get(Context context) {
        List<Shown> samples =
                context.site().collection("samples", Sample.class).stream()
                        .map(entry -> new Shown(entry.data(), Scrollable.html(entry.html())))
                        .toList();
        return context.render(new Model(samples));
    }
}
