package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A route whose paths are rendered.
 *
 * @param order its place among all routes, in match order
 * @param entry what the index says of it
 * @param pattern its pattern
 * @param source its file, relative to the project
 * @param matchers of those of its parameters that have one
 */
record PrerenderedRoute(
        int order,
        RouteEntry entry,
        RoutePattern pattern,
        String source,
        Map<String, Predicate<String>> matchers) {

    /** The route, its matchers taken from those of the site by their names. */
    static PrerenderedRoute of(
            int order,
            RouteEntry entry,
            String source,
            Map<String, ? extends Predicate<String>> matchers) {
        RoutePattern pattern = RoutePattern.parse(entry.pattern());
        Map<String, Predicate<String>> own = new LinkedHashMap<>();
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            parameter
                    .matcher()
                    .map(matchers::get)
                    .ifPresent(matcher -> own.put(parameter.name(), matcher));
        }
        return new PrerenderedRoute(order, entry, pattern, source, Map.copyOf(own));
    }

    /** The route as messages name it. */
    String label() {
        return "route " + entry.pattern() + ", " + source;
    }

    /** Where failures of the route itself belong. */
    Failures.Place place() {
        return new Failures.Place(order, 0);
    }
}
