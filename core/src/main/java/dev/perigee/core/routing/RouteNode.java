package dev.perigee.core.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the route tree: all patterns whose segments up to here are no difference to {@link
 * RouteOrder}. Leaves come first, or last behind a rest parameter; texts before branches; and each
 * of them is in order, so that a walk from left to right meets the routes in their order.
 *
 * @param endsLast whether the leaves come last
 * @param leaves the routes that end here
 * @param texts what follows literal text
 * @param branches what follows any other segment
 */
record RouteNode<T>(
        boolean endsLast,
        List<Leaf<T>> leaves,
        Map<String, RouteNode<T>> texts,
        List<Branch<T>> branches) {

    /** A route and its matcher. */
    record Leaf<T>(Route<T> route, PatternMatcher matcher) {}

    /** The node behind segments of one rank. */
    record Branch<T>(SegmentKind kind, RouteNode<T> node) {}

    RouteNode {
        leaves = List.copyOf(leaves);
        texts = Map.copyOf(texts);
        branches = List.copyOf(branches);
    }

    /**
     * @param sorted by {@link RouteOrder}, all alike in their first {@code depth} segments
     */
    static <T> RouteNode<T> of(List<Leaf<T>> sorted, int depth) {
        List<Leaf<T>> leaves = sorted.stream().filter(leaf -> endsAt(leaf, depth)).toList();
        List<Leaf<T>> longer = sorted.stream().filter(leaf -> !endsAt(leaf, depth)).toList();
        Map<String, RouteNode<T>> texts = new HashMap<>();
        List<Branch<T>> branches = new ArrayList<>();
        for (int next = 0; next < longer.size(); ) {
            Segment segment = segments(longer.get(next)).get(depth);
            int end = endOfRank(longer, next, depth);
            RouteNode<T> node = of(longer.subList(next, end), depth + 1);
            if (segment.kind() == SegmentKind.TEXT) {
                texts.put(segment.text(), node);
            } else {
                branches.add(new Branch<>(segment.kind(), node));
            }
            next = end;
        }
        boolean endsLast = depth > 0 && RouteOrder.endsLast(segments(sorted.get(0)).get(depth - 1));
        return new RouteNode<>(endsLast, leaves, texts, branches);
    }

    private static boolean endsAt(Leaf<?> leaf, int depth) {
        return segments(leaf).size() == depth;
    }

    private static <T> int endOfRank(List<Leaf<T>> sorted, int start, int depth) {
        Segment first = segments(sorted.get(start)).get(depth);
        int end = start + 1;
        while (end < sorted.size()
                && RouteOrder.compareSegments(first, segments(sorted.get(end)).get(depth)) == 0) {
            end++;
        }
        return end;
    }

    private static List<Segment> segments(Leaf<?> leaf) {
        return leaf.route().pattern().segments();
    }
}
