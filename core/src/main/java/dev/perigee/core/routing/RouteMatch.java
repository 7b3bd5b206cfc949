package dev.perigee.core.routing;

import java.util.Map;

/**
 * A route that matches a path.
 *
 * @param value what the caller kept with the route
 * @param params the decoded values by name, in the order of the pattern. An optional parameter that
 *     is not in the path is not in the map; a rest parameter that takes nothing is {@code ""}
 */
public record RouteMatch<T>(T value, RoutePattern pattern, Map<String, String> params) {}
