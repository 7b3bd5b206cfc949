package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The live routes, which a file must not hide: files are looked up before routes are. A path that
 * belongs, by the order of routes, to a live route first cannot be another route's file.
 */
final class LiveRoutes {

    /** A live route and its place in match order. */
    private record Live(int order, String pattern, String source) {}

    private final RouteTree<Live> tree;

    private LiveRoutes(RouteTree<Live> tree) {
        this.tree = tree;
    }

    /**
     * Those of the site's routes.
     *
     * @param routes in match order
     * @param sourceName the name of a page in messages, by its path in the pages folder
     */
    static LiveRoutes of(
            List<RouteEntry> routes,
            Map<String, ? extends Predicate<String>> matchers,
            UnaryOperator<String> sourceName) {
        List<Route<Live>> live = new ArrayList<>();
        for (int order = 0; order < routes.size(); order++) {
            RouteEntry entry = routes.get(order);
            if (!entry.prerendered()) {
                RoutePattern pattern = RoutePattern.parse(entry.pattern());
                String source = sourceName.apply(entry.source());
                Live value = new Live(order, entry.pattern(), source);
                live.add(new Route<>(pattern, RouteKind.valueOf(entry.kind().name()), value));
            }
        }
        return new LiveRoutes(RouteTree.of(live, matchers));
    }

    void check(PathToRender path) throws BadEntryException {
        if (tree.routes().isEmpty()) {
            return;
        }
        Optional<RouteMatch<Live>> first = tree.match(CanonicalPath.parse(path.path()));
        if (first.isPresent() && first.get().value().order() < path.route().order()) {
            Live live = first.get().value();
            throw new BadEntryException(
                    PrerenderProblems.hidesLive(path, live.pattern(), live.source()));
        }
    }
}
