package dev.perigee.core.handlers;

import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;

/**
 * A class of the site and the file that it comes from.
 *
 * @param role such as {@code "endpoint"}
 * @param source relative to the pages folder: {@code api/tasks/[id].java}
 * @param className its binary name
 */
record ClassSource(String role, String source, String className) {

    /**
     * The class of a route.
     *
     * @throws SiteException if the route has none
     */
    static ClassSource of(RouteEntry route) {
        return new ClassSource(
                "endpoint",
                route.source(),
                route.className().orElseThrow(() -> SiteProblems.noClass(route.source())));
    }

    /** The class of a middleware. */
    static ClassSource of(MiddlewareEntry middleware) {
        return new ClassSource("middleware", middleware.source(), middleware.className());
    }

    /** As it stands in messages: {@code The endpoint api/tasks.java (class Tasks)}. */
    @Override
    public String toString() {
        return "The " + role + " " + source + " (class " + className + ")";
    }
}
