package dev.perigee.core.handlers;

import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.routing.SourceEnding;

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
                file(route.source()),
                route.className().orElseThrow(() -> SiteProblems.noClass(route.source())));
    }

    /** The class of a middleware. */
    static ClassSource of(MiddlewareEntry middleware) {
        return new ClassSource("middleware", middleware.source(), middleware.className());
    }

    /** The file of the class; that of a page lies beside its template. */
    private static String file(String source) {
        return SourceEnding.of(source)
                .map(ending -> ending.cutFrom(source) + SourceEnding.JAVA.text())
                .orElse(source);
    }

    /** As it stands in messages: {@code The endpoint api/tasks.java (class Tasks)}. */
    @Override
    public String toString() {
        return "The " + role + " " + source + " (class " + className + ")";
    }
}
