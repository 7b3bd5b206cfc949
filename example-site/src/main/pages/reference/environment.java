package reference;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.reference.ReferenceSources;
import dev.perigee.runtime.settings.Help;
import dev.perigee.runtime.settings.Setting;
import java.util.List;
import java.util.stream.Stream;

/** The variables that the jar reads, from the list that it reads them by. */
class EnvironmentPage implements Endpoint {

    record Model(Menu menu, List<Variable> variables, String help) {}

    record Variable(String name, String value, String meaning) {}

    @Override
    public Response get(Context context) {
        List<Variable> variables =
                Stream.of(Setting.values())
                        .map(each -> new Variable(each.name(), each.byDefault(), each.meaning()))
                        .toList();
        Menu menu = ReferenceSources.of(context.site()).menu("/reference/environment");
        return context.render(new Model(menu, variables, Help.text()));
    }
}
