package dev.perigee.core.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The paths that are being rendered at build, each because the one before it fetches it.
 *
 * @param steps outermost first
 */
record FetchTrail(List<Step> steps) {

    /** As deep as requests of a live site to itself may lie within each other. */
    private static final int MAX_DEPTH = 8;

    /**
     * One path.
     *
     * @param path below the site's base
     * @param source of its route
     */
    record Step(String path, String source) {

        @Override
        public String toString() {
            return path + " (" + source + ")";
        }
    }

    /** Of a path that nobody fetches. */
    static FetchTrail start() {
        return new FetchTrail(List.of());
    }

    /**
     * The trail with one more path.
     *
     * @throws IllegalStateException if that closes a ring, or the trail is too long
     */
    FetchTrail to(String path, String source) {
        Step next = new Step(path, source);
        int first = steps.indexOf(next);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(next);
        if (first >= 0) {
            throw new IllegalStateException(ring(longer.subList(first, longer.size())));
        }
        if (steps.size() > MAX_DEPTH) {
            throw new IllegalStateException(
                    "Fetches lie more than "
                            + MAX_DEPTH
                            + " deep within each other: "
                            + joined(longer)
                            + ". Call the code that the last of these endpoints calls, in place of"
                            + " fetching them.");
        }
        return new FetchTrail(List.copyOf(longer));
    }

    private static String ring(List<Step> ring) {
        String which = ring.size() == 2 ? "A route fetches itself: " : "Routes fetch each other: ";
        return which
                + joined(ring)
                + ". Such a path is never finished. Call the code that the endpoint"
                + " calls, in place of fetching it.";
    }

    private static String joined(List<Step> trail) {
        return trail.stream().map(Step::toString).collect(Collectors.joining(" → "));
    }
}
