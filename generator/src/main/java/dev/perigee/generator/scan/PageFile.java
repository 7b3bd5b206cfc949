package dev.perigee.generator.scan;

import dev.perigee.core.routing.RoutePattern;

/** A Java source below the pages folder, and what it is for. */
public sealed interface PageFile {

    /** Where it is, relative to the pages folder, with {@code /} between names. */
    String path();

    /** A route: {@code posts/[id].json.java}. */
    record RouteSource(String path, RoutePattern pattern) implements PageFile {}

    /**
     * A {@code _middleware.java}.
     *
     * @param folder of the routes that it wraps, as a pattern in which {@code (group)} folders are
     *     kept, since they are no part of a path: {@code /}, {@code /api}, {@code /(app)}
     */
    record MiddlewareSource(String path, RoutePattern folder) implements PageFile {

        /** Whether it stands in the folder of this file, or in one above it. */
        public boolean wraps(PageFile file) {
            return file.path().startsWith(path.substring(0, path.lastIndexOf('/') + 1));
        }
    }

    /** A matcher: {@code _matchers/even.java} is {@code even}. */
    record MatcherSource(String path, String name) implements PageFile {}

    /** The {@code _site.java} in the pages folder itself. */
    record ApplicationSource(String path) implements PageFile {}

    /** A class that the others may use: {@code _lib/Names.java}, {@code package-info.java}. */
    record SupportSource(String path) implements PageFile {}
}
