package dev.perigee.core.handlers;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Stands for another endpoint, which is asked for with each call: it may be made with the first.
 */
public class LaterEndpoint implements Endpoint {

    private final Supplier<Endpoint> endpoint;

    /** For the endpoint that {@code endpoint} gives. */
    protected LaterEndpoint(Supplier<Endpoint> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Response get(Context context) throws Exception {
        return endpoint.get().get(context);
    }

    @Override
    public Response head(Context context) throws Exception {
        return endpoint.get().head(context);
    }

    @Override
    public Response post(Context context) throws Exception {
        return endpoint.get().post(context);
    }

    @Override
    public Response put(Context context) throws Exception {
        return endpoint.get().put(context);
    }

    @Override
    public Response patch(Context context) throws Exception {
        return endpoint.get().patch(context);
    }

    @Override
    public Response delete(Context context) throws Exception {
        return endpoint.get().delete(context);
    }

    @Override
    public Response options(Context context) throws Exception {
        return endpoint.get().options(context);
    }

    @Override
    public Response all(Context context) throws Exception {
        return endpoint.get().all(context);
    }

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) throws Exception {
        return endpoint.get().getStaticPaths(site);
    }
}
