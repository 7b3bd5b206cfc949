package dev.perigee.core.routing;

/**
 * A route as the router sees it.
 *
 * @param value what the caller keeps with the route
 */
public record Route<T>(RoutePattern pattern, RouteKind kind, T value) {}
