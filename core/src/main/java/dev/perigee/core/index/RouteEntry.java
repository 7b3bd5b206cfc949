package dev.perigee.core.index;

import java.util.List;
import java.util.Optional;

/**
 * One route of the site.
 *
 * @param pattern as the file tree spells it, without groups and endings: {@code /posts/[id].json}
 * @param source the file that it comes from, relative to the pages folder, with {@code /} between
 * @param kind what its source is
 * @param prerendered whether it is answered by files that the build wrote
 * @param methods the handlers that its class has, upper case, in the order {@code GET HEAD POST PUT
 *     PATCH DELETE OPTIONS ALL}
 * @param className the binary name of its class, if it has one
 * @param bodyLimit the largest request body in bytes, where the route sets its own
 * @param middleware the class names of the middleware around it, outermost first
 * @param staticPaths whether its class has {@code getStaticPaths}
 * @param getByTemplate whether its template answers {@code GET} by itself, because the page has no
 *     class or one without {@code get}
 */
public record RouteEntry(
        String pattern,
        String source,
        Kind kind,
        boolean prerendered,
        List<String> methods,
        Optional<String> className,
        Optional<Long> bodyLimit,
        List<String> middleware,
        boolean staticPaths,
        boolean getByTemplate) {

    /** What the source of a route is. */
    public enum Kind {
        /** A class alone; its output is exactly its path. */
        ENDPOINT,
        /** A template, with or without a class; its output is a page. */
        PAGE
    }

    /** A route whose class has all the handlers that it lists. */
    public RouteEntry(
            String pattern,
            String source,
            Kind kind,
            boolean prerendered,
            List<String> methods,
            Optional<String> className,
            Optional<Long> bodyLimit,
            List<String> middleware,
            boolean staticPaths) {
        this(
                pattern,
                source,
                kind,
                prerendered,
                methods,
                className,
                bodyLimit,
                middleware,
                staticPaths,
                false);
    }

    /** Copies the lists. */
    public RouteEntry {
        methods = List.copyOf(methods);
        middleware = List.copyOf(middleware);
    }
}
