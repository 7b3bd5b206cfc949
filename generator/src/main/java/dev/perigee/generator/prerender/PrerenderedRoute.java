package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.RouteOutput;
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
 * @param output what its paths and files look like
 * @param matchers of those of its parameters that have one
 */
record PrerenderedRoute(
        int order,
        RouteEntry entry,
        RoutePattern pattern,
        String source,
        RouteOutput output,
        Map<String, Predicate<String>> matchers) {

    /** The route, its matchers taken from those of the site by their names. */
    static PrerenderedRoute of(
            int order,
            RouteEntry entry,
            String source,
            SiteSettings settings,
            Map<String, ? extends Predicate<String>> matchers) {
        RoutePattern pattern = RoutePattern.parse(entry.pattern());
        Map<String, Predicate<String>> own = new LinkedHashMap<>();
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            parameter
                    .matcher()
                    .map(matchers::get)
                    .ifPresent(matcher -> own.put(parameter.name(), matcher));
        }
        RouteOutput output = RouteOutput.of(entry, settings);
        return new PrerenderedRoute(order, entry, pattern, source, output, Map.copyOf(own));
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
