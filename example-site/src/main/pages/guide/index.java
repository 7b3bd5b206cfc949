package guide;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.example.manual.Guide;
import dev.perigee.example.manual.Menu;

/** All chapters at a glance. */
class GuideIndex implements Endpoint {

    record Model(Menu menu) {}

    @Override
    public Response get(Context context) {
        return context.render(new Model(Guide.of(context.site()).menu("")));
    }
}
