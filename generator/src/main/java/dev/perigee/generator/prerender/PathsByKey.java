package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Finds the path that the file of a key is rendered from. A page may be the folder of an {@code
 * index.html}, or a name without {@code .html}; each that may be is looked up among the routes, in
 * their order. A live route that comes first has no file.
 */
final class PathsByKey {

    private static final String INDEX = "index.html";
    private static final String HTML = ".html";

    private final RouteTree<RouteEntry> tree;
    private final Map<String, PrerenderedRoute> routes;
    private final BiFunction<PrerenderedRoute, Map<String, String>, Optional<PathToRender>> listed;

    /**
     * Of the routes of a site.
     *
     * @param all in match order
     * @param routes the prerendered ones, by pattern
     * @param listed the path that a route lists with these values
     */
    PathsByKey(
            List<RouteEntry> all,
            Map<String, PrerenderedRoute> routes,
            Map<String, Predicate<String>> matchers,
            BiFunction<PrerenderedRoute, Map<String, String>, Optional<PathToRender>> listed) {
        this.routes = routes;
        this.listed = listed;
        List<Route<RouteEntry>> entries = new ArrayList<>();
        for (RouteEntry entry : all) {
            RouteKind kind = RouteKind.valueOf(entry.kind().name());
            entries.add(new Route<>(RoutePattern.parse(entry.pattern()), kind, entry));
        }
        this.tree = RouteTree.of(entries, matchers);
    }

    Optional<PathToRender> find(String key) {
        for (String path : paths(key)) {
            Optional<PathToRender> found = find(path, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of a key, the paths that may lead to it, without the slash in front. */
    private static Set<String> paths(String key) {
        Set<String> paths = new LinkedHashSet<>();
        paths.add(key);
        if (key.equals(INDEX) || key.endsWith("/" + INDEX)) {
            int end = key.length() - INDEX.length();
            paths.add(key.substring(0, Math.max(0, end - 1)));
        }
        if (key.endsWith(HTML)) {
            paths.add(key.substring(0, key.length() - HTML.length()));
        }
        return paths;
    }

    private Optional<PathToRender> find(String path, String key) {
        try {
            List<String> segments = path.isEmpty() ? List.of() : List.of(path.split("/", -1));
            CanonicalPath canonical = CanonicalPath.parse(PathEncoder.encode(segments));
            List<PathToRender> found = new ArrayList<>(1);
            var ignored = tree.match(canonical, match -> isIt(match, key, found));
            return found.stream().findFirst();
        } catch (BadPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the search ends here, with what was found or with a live route. */
    private boolean isIt(RouteMatch<RouteEntry> match, String key, List<PathToRender> found) {
        PrerenderedRoute route = routes.get(match.value().pattern());
        if (route == null) {
            return true;
        }
        if (!isFile(route, match.params(), key)) {
            return false;
        }
        Optional<PathToRender> path =
                match.pattern().isDynamic()
                        ? listed.apply(route, match.params())
                        : Optional.of(EntryCheck.fixed(route));
        path.ifPresent(found::add);
        return path.isPresent();
    }

    private static boolean isFile(PrerenderedRoute route, Map<String, String> params, String key) {
        return route.output().file(route.pattern().outputSegments(params)).equals(key);
    }
}
