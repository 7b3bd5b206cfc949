package dev.perigee.generator.scan;

import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.SourceEnding;

/** A source below the pages folder, and what it is for. */
public sealed interface PageFile {

    /** Where it is, relative to the pages folder, with {@code /} between names. */
    String path();

    /** What makes a route: a class or a template. Both of one name are one route. */
    sealed interface PathSource extends PageFile {

        /** The pattern of its paths. */
        RoutePattern pattern();

        /** The path without its ending, which a page and the class that feeds it share. */
        default String stem() {
            return SourceEnding.of(path()).map(ending -> ending.cutFrom(path())).orElse(path());
        }
    }

    /** A class: {@code posts/[id].json.java}. */
    record RouteSource(String path, RoutePattern pattern) implements PathSource {}

    /** A page: {@code about.md}, {@code blog/[slug].mustache}, {@code old.html}. */
    record TemplateSource(String path, RoutePattern pattern) implements PathSource {}

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
