package dev.perigee.testing;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

/** Stands in a route for the endpoint that a test has made, since a site makes its own. */
final class ProbeEndpoint implements Endpoint {

    private final Endpoint endpoint;

    ProbeEndpoint(Probe probe) {
        this.endpoint = probe.endpoint();
    }

    @Override
    public Response get(Context context) throws Exception {
        return endpoint.get(context);
    }

    @Override
    public Response head(Context context) throws Exception {
        return endpoint.head(context);
    }

    @Override
    public Response post(Context context) throws Exception {
        return endpoint.post(context);
    }

    @Override
    public Response put(Context context) throws Exception {
        return endpoint.put(context);
    }

    @Override
    public Response patch(Context context) throws Exception {
        return endpoint.patch(context);
    }

    @Override
    public Response delete(Context context) throws Exception {
        return endpoint.delete(context);
    }

    @Override
    public Response options(Context context) throws Exception {
        return endpoint.options(context);
    }

    @Override
    public Response all(Context context) throws Exception {
        return endpoint.all(context);
    }
}
