package dev.perigee.core.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One walk through the tree, in route order. The tree says by text and number of segments which
 * routes may match; whether one does, and with which values, its own matcher says.
 *
 * <p>Behind an optional or rest parameter the walk may be at several places of the path. It goes on
 * from all of them at once: one after the other would visit nodes again, and out of order.
 */
final class RouteWalk<T> {

    private final List<String> path;
    private final Predicate<? super RouteMatch<T>> accept;

    RouteWalk(List<String> path, Predicate<? super RouteMatch<T>> accept) {
        this.path = path;
        this.accept = accept;
    }

    /** The first accepted route at or below {@code node}, with the path at segment {@code at}. */
    Optional<RouteMatch<T>> from(RouteNode<T> node, int at) {
        boolean atEnd = at == path.size();
        Optional<RouteMatch<T>> found = atEnd ? leaf(node) : text(node, at);
        for (int i = 0; found.isEmpty() && i < node.branches().size(); i++) {
            RouteNode.Branch<T> branch = node.branches().get(i);
            if (branch.kind().takesOne()) {
                found = atEnd ? Optional.empty() : from(branch.node(), at + 1);
            } else {
                found = from(branch.node(), Places.one(at, path.size()).after(branch.kind()));
            }
        }
        return found;
    }

    private Optional<RouteMatch<T>> text(RouteNode<T> node, int at) {
        RouteNode<T> child = node.texts().get(path.get(at));
        return child == null ? Optional.empty() : from(child, at + 1);
    }

    private Optional<RouteMatch<T>> from(RouteNode<T> node, Places places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Optional<RouteMatch<T>> found =
                places.reachEnd() && !node.endsLast() ? leaf(node) : Optional.empty();
        if (found.isEmpty() && !node.texts().isEmpty()) {
            found = texts(node, places);
        }
        for (int i = 0; found.isEmpty() && i < node.branches().size(); i++) {
            RouteNode.Branch<T> branch = node.branches().get(i);
            found = from(branch.node(), places.after(branch.kind()));
        }
        boolean endIsLeft = found.isEmpty() && places.reachEnd() && node.endsLast();
        return endIsLeft ? leaf(node) : found;
    }

    private Optional<RouteMatch<T>> texts(RouteNode<T> node, Places places) {
        Map<String, Places> after = new TreeMap<>(RouteOrder::byCodePoint);
        places.forEachSegment(
                at -> {
                    if (node.texts().containsKey(path.get(at))) {
                        after.computeIfAbsent(path.get(at), text -> Places.none(path.size()))
                                .add(at + 1);
                    }
                });
        for (Map.Entry<String, Places> next : after.entrySet()) {
            RouteNode<T> child = node.texts().get(next.getKey());
            Optional<RouteMatch<T>> found =
                    child == null ? Optional.empty() : from(child, next.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<RouteMatch<T>> leaf(RouteNode<T> node) {
        for (RouteNode.Leaf<T> leaf : node.leaves()) {
            Optional<Map<String, String>> params = leaf.matcher().match(path);
            if (params.isPresent()) {
                Route<T> route = leaf.route();
                RouteMatch<T> match =
                        new RouteMatch<>(route.value(), route.pattern(), params.get());
                if (accept.test(match)) {
                    return Optional.of(match);
                }
            }
        }
        return Optional.empty();
    }
}
