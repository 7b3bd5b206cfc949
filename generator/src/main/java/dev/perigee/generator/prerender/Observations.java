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

    private record Seen(PathToRender first, long count) {}

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

    /** A path read a variable of the environment. */
    void environment(PathToRender path, String name) {
        add(Kind.ENVIRONMENT, name, path);
    }

    private synchronized void add(Kind kind, String detail, PathToRender path) {
        seen.merge(
                new Key(path.route().order(), kind, detail), new Seen(path, 1), Observations::sum);
    }

    private static Seen sum(Seen a, Seen b) {
        PathToRender first = a.first().entry() <= b.first().entry() ? a.first() : b.first();
        return new Seen(first, a.count() + b.count());
    }

    /** The warnings, in the order of the routes. */
    synchronized List<Problem> toWarnings() {
        return seen.entrySet().stream().map(Observations::warning).toList();
    }

    private static Problem warning(Map.Entry<Key, Seen> entry) {
        PathToRender first = entry.getValue().first();
        long count = entry.getValue().count();
        String detail = entry.getKey().detail();
        return switch (entry.getKey().kind()) {
            case EMPTY_BODY -> PrerenderProblems.emptyBody(first.route(), first.named(), count);
            case STATUS ->
                    PrerenderProblems.otherStatus(first.route(), first.named(), detail, count);
            case ENVIRONMENT -> PrerenderProblems.environment(first.route(), detail);
        };
    }
}
