package tries;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Try;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every endpoint of this site, to be tried from the browser. */
class TryPage implements Endpoint {

    record Model(List<Part> parts) {}

    record Part(String title, List<Entry<Try>> tries) {}

    @Override
    public Response get(Context context) {
        Map<String, List<Entry<Try>>> parts = new LinkedHashMap<>();
        Comparator<Entry<Try>> byOrder = Comparator.comparingInt(entry -> entry.data().order());
        for (Entry<Try> entry : context.site().collection("tries", Try.class).sorted(byOrder)) {
            parts.computeIfAbsent(entry.data().part(), part -> new ArrayList<>()).add(entry);
        }
        return context.render(
                new Model(
                        parts.entrySet().stream()
                                .map(part -> new Part(part.getKey(), part.getValue()))
                                .toList()));
    }
}
