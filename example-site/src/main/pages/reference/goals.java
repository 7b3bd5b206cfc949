package reference;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.reference.Goal;
import dev.perigee.example.reference.PluginDescriptor;
import dev.perigee.example.reference.ReferenceSources;
import java.io.IOException;
import java.util.List;

/** What the Maven plugin can do, from its own descriptor. */
class GoalsPage implements Endpoint {

    record Model(Menu menu, List<Goal> goals, List<Goal.Parameter> parameters) {}

    @Override
    public Response get(Context context) throws IOException {
        PluginDescriptor plugin = ReferenceSources.plugin();
        Menu menu = ReferenceSources.of(context.site()).menu("/reference/goals");
        return context.render(new Model(menu, plugin.goals(), plugin.parameters()));
    }
}
