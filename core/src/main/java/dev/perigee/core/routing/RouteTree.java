package dev.perigee.core.routing;

import dev.perigee.core.path.CanonicalPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the routes of a path. It is a tree over segments, so a match costs what the path is long
 * and not what the site is large. It is immutable, and used by many threads.
 *
 * <pre>{@code
 * RouteTree<String> tree = RouteTree.of(
 *         List.of(new Route<>(RoutePattern.parse("/posts/[id]"), RouteKind.ENDPOINT, "post")),
 *         Matchers.builtIn());
 * tree.match(CanonicalPath.parse("/posts/7")); // value post, params {id=7}
 * }</pre>
 */
public final class RouteTree<T> {

    private final List<Route<T>> routes;
    private final RouteNode<T> root;

    private RouteTree(List<Route<T>> sorted, RouteNode<T> root) {
        this.routes = sorted;
        this.root = root;
    }

    /**
     * The tree of these routes, given in any order.
     *
     * @param matchers by name, the built-in ones included
     * @throws PatternException if a pattern uses a matcher that is not there
     */
    public static <T> RouteTree<T> of(
            Collection<Route<T>> routes, Map<String, ? extends Predicate<String>> matchers) {
        List<Route<T>> sorted = routes.stream().sorted(new RouteOrder()).toList();
        List<RouteNode.Leaf<T>> leaves =
                sorted.stream()
                        .map(
                                route ->
                                        new RouteNode.Leaf<>(
                                                route,
                                                PatternMatcher.of(route.pattern(), matchers)))
                        .toList();
        return new RouteTree<>(sorted, RouteNode.of(leaves, 0));
    }

    /** All routes, in {@link RouteOrder}. */
    public List<Route<T>> routes() {
        return routes;
    }

    /** The first route that matches. A trailing slash makes no difference. */
    public Optional<RouteMatch<T>> match(CanonicalPath path) {
        return match(path, match -> true);
    }

    /**
     * The first route that matches and is accepted. Routes that match are offered one by one, in
     * {@link RouteOrder}; one that is not accepted, such as a prerendered route that did not list
     * the path, gives way to the next.
     */
    public Optional<RouteMatch<T>> match(
            CanonicalPath path, Predicate<? super RouteMatch<T>> accept) {
        if (path.hasEmptySegment()) {
            return Optional.empty();
        }
        return new RouteWalk<T>(path.segments(), accept).from(root, 0);
    }
}
