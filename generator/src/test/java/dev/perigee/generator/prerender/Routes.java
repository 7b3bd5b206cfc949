package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.RoutePattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Routes of a site that is not there. */
final class Routes {

    private Routes() {}

    static RouteEntry entry(String source, boolean prerendered) {
        RoutePattern pattern = RoutePattern.ofSource(source);
        return new RouteEntry(
                pattern.toString(),
                source,
                RouteEntry.Kind.ENDPOINT,
                prerendered,
                List.of("GET"),
                Optional.of("X"),
                Optional.empty(),
                List.of(),
                prerendered && pattern.isDynamic());
    }

    static PrerenderedRoute route(int order, String source) {
        Map<String, Predicate<String>> matchers =
                Map.of(
                        "int",
                        Matchers.builtIn().get("int"),
                        "even",
                        value -> Integer.parseInt(value) % 2 == 0);
        return PrerenderedRoute.of(
                order,
                entry(source, true),
                "src/main/pages/" + source,
                SiteSettings.defaults(),
                matchers);
    }

    static PrerenderedRoute route(String source) {
        return route(3, source);
    }
}
