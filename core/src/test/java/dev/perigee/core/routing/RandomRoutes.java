package dev.perigee.core.routing;

import dev.perigee.core.path.PathEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Patterns and paths from a small world, so that many of them meet. */
final class RandomRoutes {

    private static final String[] TEXTS = {"a", "b", "ab", "-", ".", "a-b", "12", "é"};
    private static final String[] MATCHERS = {"", "", "", "=int", "=even", "=ab"};
    private static final String[] PATH_SEGMENTS = {
        "a", "b", "ab", "a-b", "b-a-12", "12", "1", "a.b", "x", "-", "--", "é", "a/b", "aab", "..a",
    };

    private static final List<RouteKind> KINDS = List.of(RouteKind.values());

    private final Random random;
    private final boolean narrow;
    private int names;

    RandomRoutes(long seed) {
        this(seed, false);
    }

    private RandomRoutes(long seed, boolean narrow) {
        this.random = new Random(seed);
        this.narrow = narrow;
    }

    /** Of two texts and plain parameters only, so that most routes of a set match a path. */
    static RandomRoutes narrow(long seed) {
        return new RandomRoutes(seed, true);
    }

    Route<String> route() {
        RoutePattern pattern = pattern();
        RouteKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Route<>(pattern, kind, kind + " " + pattern);
    }

    RoutePattern pattern() {
        while (true) {
            names = 0;
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(5); n > 0; n--) {
                text.append('/').append(segment());
            }
            try {
                return RoutePattern.parse(text.isEmpty() ? "/" : text.toString());
            } catch (PatternException e) {
                // two touching parameters or the like: throw again
            }
        }
    }

    List<String> path() {
        List<String> path = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            path.add(PATH_SEGMENTS[random.nextInt(narrow ? 2 : PATH_SEGMENTS.length)]);
        }
        return path;
    }

    String rawPath() {
        return PathEncoder.encode(path());
    }

    private String segment() {
        if (random.nextInt(3) == 0) {
            return text();
        }
        if (narrow || random.nextInt(3) > 0) {
            return parameter();
        }
        StringBuilder mixed = new StringBuilder(random.nextBoolean() ? text() : "");
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            mixed.append(parameter()).append(n > 1 || random.nextBoolean() ? text() : "");
        }
        return mixed.toString();
    }

    private String parameter() {
        String inner = "p" + names++ + MATCHERS[random.nextInt(MATCHERS.length)];
        return switch (random.nextInt(4)) {
            case 0 -> "[[" + inner + "]]";
            case 1 -> "[..." + inner + "]";
            default -> "[" + inner + "]";
        };
    }

    private String text() {
        return TEXTS[random.nextInt(narrow ? 2 : TEXTS.length)];
    }
}
