package dev.perigee.core.handlers;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The endpoint of a page whose template answers {@code GET} by itself.
 *
 * @param own that of its class, for all else
 */
record TemplateEndpoint(Optional<Endpoint> own) implements Endpoint {

    @Override
    public Response get(Context context) throws Exception {
        return context.render();
    }

    @Override
    public Response head(Context context) throws Exception {
        return feeder().head(context);
    }

    @Override
    public Response post(Context context) throws Exception {
        return feeder().post(context);
    }

    @Override
    public Response put(Context context) throws Exception {
        return feeder().put(context);
    }

    @Override
    public Response patch(Context context) throws Exception {
        return feeder().patch(context);
    }

    @Override
    public Response delete(Context context) throws Exception {
        return feeder().delete(context);
    }

    @Override
    public Response options(Context context) throws Exception {
        return feeder().options(context);
    }

    @Override
    public Response all(Context context) throws Exception {
        return feeder().all(context);
    }

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) throws Exception {
        return feeder().getStaticPaths(site);
    }

    private Endpoint feeder() {
        return own.orElseThrow(
                () -> new IllegalStateException("A page without a class has no such handler."));
    }
}
