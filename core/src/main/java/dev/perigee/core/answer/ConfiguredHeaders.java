package dev.perigee.core.answer;

import dev.perigee.api.Headers;
import dev.perigee.core.index.HeaderEntry;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The headers that the site's settings give to what is below a pattern. */
final class ConfiguredHeaders {

    private final List<HeaderEntry> entries;
    private final RouteTree<Integer> tree;

    ConfiguredHeaders(
            List<HeaderEntry> entries, Map<String, ? extends Predicate<String>> matchers) {
        this.entries = entries;
        List<Route<Integer>> routes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RoutePattern pattern = RoutePattern.parse(entries.get(i).pattern());
            routes.add(new Route<>(pattern, RouteKind.REDIRECT, i));
        }
        tree = RouteTree.of(routes, matchers);
    }

    /** The headers for a path: of two for one name the last that was written wins. */
    Headers of(CanonicalPath path) {
        if (entries.isEmpty()) {
            return Headers.empty();
        }
        TreeSet<Integer> matching = new TreeSet<>();
        tree.match(
                path,
                match -> {
                    matching.add(match.value());
                    return false;
                });
        Headers headers = Headers.empty();
        for (int i : matching) {
            Headers more = entries.get(i).headers();
            for (String name : more.names()) {
                headers = headers.without(name);
            }
            headers = Headers.builder().addAll(headers).addAll(more).build();
        }
        return headers;
    }
}
