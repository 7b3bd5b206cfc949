package dev.perigee.core.routing;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.List;

/**
 * One walk through the tree, in route order. The tree says by text and number of segments which
 * routes may match; whether one does, and with which values, its own matcher says.
 *
 * <p>Behind an optional or rest parameter the walk may be at several segments of the path. It goes
 * on from all of them at once: one after the other would visit nodes again, and out of order.
 */
final class RouteWalk<T> {

    private final List<String> path;
    private final Predicate<? super RouteMatch<T>> accept;

    RouteWalk(List<String> path, Predicate<? super RouteMatch<T>> accept) {
        this.path = path;
        this.accept = accept;
    }

    /** The first accepted route at or below {@code node}, when the path is at segment {@code at}. */
    Optional<RouteMatch<T>> from(RouteNode<T> node, int at) {
        if (at == path.size()) {
            Optional<RouteMatch<T>> found = leaf(node);
            return found.isPresent() ? found : branches(node, at);
        }
        RouteNode<T> text = node.texts().get(path.get(at));
        if (text != null) {
            Optional<RouteMatch<T>> found = from(text, at + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return branches(node, at);
    }

    private Optional<RouteMatch<T>> branches(RouteNode<T> node, int at) {
        for (RouteNode.Branch<T> branch : node.branches()) {
            Optional<RouteMatch<T>> found = branch(branch, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<RouteMatch<T>> branch(RouteNode.Branch<T> branch, int at) {
        SegmentKind kind = branch.kind();
        int first = at + kind.fewest();
        if (first > path.size()) {
            return Optional.empty();
        }
        if (kind.isUnbounded() || kind == SegmentKind.OPTIONAL) {
            int last = kind.isUnbounded() ? path.size() : Math.min(at + 1, path.size());
            BitSet places = new BitSet(path.size() + 1);
            places.set(first, last + 1);
            return from(branch.node(), places);
        }
        return from(branch.node(), first);
    }

    private Optional<RouteMatch<T>> from(RouteNode<T> node, BitSet places) {
        if (places.get(path.size())) {
            Optional<RouteMatch<T>> found = leaf(node);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<RouteMatch<T>> found = texts(node, places);
        if (found.isPresent()) {
            return found;
        }
        for (RouteNode.Branch<T> branch : node.branches()) {
            BitSet next = after(branch.kind(), places);
            found = next.isEmpty() ? Optional.empty() : from(branch.node(), next);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<RouteMatch<T>> texts(RouteNode<T> node, BitSet places) {
        if (node.texts().isEmpty()) {
            return Optional.empty();
        }
        Map<String, BitSet> next = new TreeMap<>(RouteOrder::byCodePoint);
        for (int at = places.nextSetBit(0); at >= 0 && at < path.size(); at = places.nextSetBit(at + 1)) {
            String text = path.get(at);
            if (node.texts().containsKey(text)) {
                next.computeIfAbsent(text, t -> new BitSet(path.size() + 1)).set(at + 1);
            }
        }
        for (Map.Entry<String, BitSet> text : next.entrySet()) {
            RouteNode<T> child = node.texts().get(text.getKey());
            Optional<RouteMatch<T>> found = from(child, text.getValue());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the path may be after a segment of this kind. */
    private BitSet after(SegmentKind kind, BitSet places) {
        BitSet next = new BitSet(path.size() + 1);
        if (kind.isUnbounded()) {
            int first = places.nextSetBit(0) + kind.fewest();
            next.set(Math.min(first, path.size() + 1), path.size() + 1);
            return next;
        }
        if (kind.fewest() == 0) {
            next.or(places);
        }
        for (int at = places.nextSetBit(0); at >= 0 && at < path.size(); at = places.nextSetBit(at + 1)) {
            next.set(at + 1);
        }
        return next;
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
