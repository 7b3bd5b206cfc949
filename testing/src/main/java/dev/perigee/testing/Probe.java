package dev.perigee.testing;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Middleware;
import java.util.List;

/**
 * What a test puts into a site of one route, as the service that {@link ProbeEndpoint} and {@link
 * ProbeMiddleware} ask for.
 *
 * @param endpoint that is tested
 * @param middleware around it, outermost first
 */
record Probe(Endpoint endpoint, List<Middleware> middleware) {

    Probe {
        middleware = List.copyOf(middleware);
    }
}
