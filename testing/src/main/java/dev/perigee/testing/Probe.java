package dev.perigee.testing;

import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Middleware;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a test puts into a site, as the service that {@link ProbeEndpoint} and {@link
 * ProbeMiddleware} ask for, and what it finds out there.
 */
final class Probe {

    private final Optional<Endpoint> endpoint;
    private final List<Middleware> middleware;
    private volatile @Nullable Throwable failure;

    /** Takes an endpoint and the middleware around it, outermost first. */
    Probe(Endpoint endpoint, List<Middleware> middleware) {
        this.endpoint = Optional.of(endpoint);
        this.middleware = List.copyOf(middleware);
    }

    /** Watches the site's own endpoints. */
    Probe() {
        this.endpoint = Optional.empty();
        this.middleware = List.of();
    }

    Endpoint endpoint() {
        return endpoint.orElseThrow();
    }

    List<Middleware> middleware() {
        return middleware;
    }

    /** Remembers what went wrong; an {@link HttpError} is an answer. */
    void saw(Throwable thrown) {
        if (!(thrown instanceof HttpError)) {
            failure = thrown;
        }
    }

    /** What was thrown last and is no answer. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }
}
