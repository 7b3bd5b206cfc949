package dev.perigee.core.page;

import dev.perigee.api.Context;
import java.util.Map;
import java.util.Optional;

/**
 * A page to be rendered.
 *
 * @param routePattern of its route
 * @param params the decoded values of the route's parameters
 * @param props that the path was listed with
 * @param error that it shows, if a request failed
 * @param context of the request
 * @param model whose names come before all others
 */
public record PageRequest(
        String routePattern,
        Map<String, String> params,
        Optional<Object> props,
        Optional<ShownError> error,
        Context context,
        Object model) {}
