package dev.perigee.core.routing;

import dev.perigee.core.path.CanonicalPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tries one pattern against paths. Of several ways to fit, an optional parameter prefers to have a
 * value, a rest parameter takes as many segments as it can, and inside a segment with text each
 * parameter takes as little as it can; where a matcher refuses, the next way is tried.
 */
public final class PatternMatcher {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final List<String> names;
    private final List<Piece.Parameter> parameters;
    private final List<Step> steps;
    private final int[] fewest;
    private final int[] most;
    private final boolean canFailTwice;

    private PatternMatcher(RoutePattern pattern, List<Step> steps) {
        List<Segment> segments = pattern.segments();
        this.names = List.copyOf(pattern.parameterNames());
        this.parameters = List.copyOf(pattern.parametersByName().values());
        this.steps = List.copyOf(steps);
        this.fewest = new int[segments.size() + 1];
        this.most = new int[segments.size() + 1];
        int choices = 0;
        for (int i = segments.size() - 1; i >= 0; i--) {
            SegmentKind kind = segments.get(i).kind();
            fewest[i] = fewest[i + 1] + kind.fewest();
            most[i] = kind.isUnbounded() || most[i + 1] == UNBOUNDED ? UNBOUNDED : most[i + 1] + 1;
            choices += kind.isUnbounded() || kind == SegmentKind.OPTIONAL ? 1 : 0;
        }
        this.canFailTwice = choices > 1;
    }

    /**
     * The matcher of a pattern.
     *
     * @param matchers by name, the built-in ones included
     * @throws PatternException if the pattern uses a matcher that is not there
     */
    public static PatternMatcher of(
            RoutePattern pattern, Map<String, ? extends Predicate<String>> matchers) {
        return new PatternMatcher(pattern, new StepMaker(pattern, matchers).steps());
    }

    /** The values of the path's parameters as {@link RouteMatch#params} has them, if it fits. */
    public Optional<Map<String, String>> match(CanonicalPath path) {
        return path.hasEmptySegment() ? Optional.empty() : match(path.segments());
    }

    Optional<Map<String, String>> match(List<String> path) {
        Attempt attempt = new Attempt(this, path);
        return attempt.from(0, 0) ? Optional.of(named(attempt.values())) : Optional.empty();
    }

    int parameterCount() {
        return names.size();
    }

    int stepCount() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }

    /** The fewest segments that the steps from {@code step} on take. */
    int fewest(int step) {
        return fewest[step];
    }

    /** The most segments that the steps from {@code step} on take. */
    int most(int step) {
        return most[step];
    }

    /** Whether the same step can be reached at the same segment in more than one way. */
    boolean canFailTwice() {
        return canFailTwice;
    }

    private Map<String, String> named(String[] values) {
        if (values.length == 0) {
            return Map.of();
        }
        if (values.length == 1) {
            return isAbsent(values[0], 0) ? Map.of() : Map.of(names.get(0), values[0]);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!isAbsent(values[i], i)) {
                named.put(names.get(i), values[i]);
            }
        }
        return Collections.unmodifiableMap(named);
    }

    private boolean isAbsent(String value, int parameter) {
        return value.isEmpty() && parameters.get(parameter).arity() == Piece.Arity.OPTIONAL;
    }
}
