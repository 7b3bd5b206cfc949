package dev.perigee.generator.prerender;

import dev.perigee.generator.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is worth a warning, once a route however many paths it has: with the first path, whatever
 * thread came first, and the number of the others.
 */
final class Observations {

    private enum Kind {
        EMPTY_BODY,
        STATUS,
        ENVIRONMENT
    }

    private record Key(int route, Kind kind, String detail) {}

    /**
     * What was seen.
     *
     * @param entry of the first path
     * @param path the first path, as messages name it
     * @param count of the paths
     */
    private record Seen(PrerenderedRoute route, long entry, String path, long count) {

        Seen and(Seen other) {
            Seen first = entry <= other.entry ? this : other;
            return new Seen(route, first.entry, first.path, count + other.count);
        }
    }

    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::route).thenComparing(Key::kind).thenComparing(Key::detail);

    private final Map<Key, Seen> seen = new TreeMap<>(ORDER);

    /** A path answered without a body. */
    void emptyBody(PathToRender path) {
        add(Kind.EMPTY_BODY, "", path);
    }

    /** A path answered 2xx, but not 200. */
    void status(PathToRender path, int status) {
        add(Kind.STATUS, String.valueOf(status), path);
    }

    /** A route read a variable of the environment. */
    void environment(PrerenderedRoute route, String name) {
        add(Kind.ENVIRONMENT, name, new Seen(route, 0, "", 1));
    }

    private void add(Kind kind, String detail, PathToRender path) {
        add(kind, detail, new Seen(path.route(), path.entry(), path.named(), 1));
    }

    private synchronized void add(Kind kind, String detail, Seen one) {
        seen.merge(new Key(one.route().order(), kind, detail), one, Seen::and);
    }

    /** The warnings, in the order of the routes. */
    synchronized List<Problem> toWarnings() {
        return seen.entrySet().stream()
                .map(each -> warning(each.getKey(), each.getValue()))
                .toList();
    }

    private static Problem warning(Key key, Seen seen) {
        return switch (key.kind()) {
            case EMPTY_BODY -> PrerenderProblems.emptyBody(seen.route(), seen.path(), seen.count());
            case STATUS ->
                    PrerenderProblems.otherStatus(
                            seen.route(), seen.path(), key.detail(), seen.count());
            case ENVIRONMENT -> PrerenderProblems.environment(seen.route(), key.detail());
        };
    }
}
