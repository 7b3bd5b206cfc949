package dev.perigee.core.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One try of a pattern against a path. A (step, segment) pair that failed once fails always, so
 * each is tried once, and a path of many segments costs a pattern with many rests no more than
 * their product.
 */
final class Attempt {

    private static final BitSet NOT_NEEDED = new BitSet(0);

    private final PatternMatcher pattern;
    private final List<String> path;
    private final String[] values;
    private final BitSet failed;

    Attempt(PatternMatcher pattern, List<String> path) {
        this.pattern = pattern;
        this.path = path;
        this.values = new String[pattern.parameterCount()];
        this.failed = pattern.canFailTwice() ? new BitSet() : NOT_NEEDED;
        Arrays.fill(values, "");
    }

    /** Whether the steps from {@code step} on fit the path from segment {@code at} on. */
    boolean from(int step, int at) {
        int left = path.size() - at;
        if (left < pattern.fewest(step) || left > pattern.most(step)) {
            return false;
        }
        if (step == pattern.stepCount()) {
            return true;
        }
        if (failed.get(pair(step, at))) {
            return false;
        }
        boolean fits = pattern.step(step).fits(this, at);
        if (!fits && pattern.canFailTwice()) {
            failed.set(pair(step, at));
        }
        return fits;
    }

    /** A quick look whether {@link #from} may succeed. */
    boolean mayGoOn(int step, int at) {
        if (failed.get(pair(step, at))) {
            return false;
        }
        boolean optional = step == pattern.stepCount() || at == path.size();
        return optional || pattern.step(step).mayStartWith(path.get(at));
    }

    /**
     * The first segment at which a step may end so that the steps after it can take what is left.
     */
    int firstEnd(int step) {
        return path.size() - Math.min(path.size(), pattern.most(step + 1));
    }

    /** The last segment at which a step may end so that enough is left for the steps after it. */
    int lastEnd(int step) {
        return path.size() - pattern.fewest(step + 1);
    }

    int size() {
        return path.size();
    }

    String segment(int at) {
        return path.get(at);
    }

    /** The segments from {@code at} to before {@code end} as one text. */
    String joined(int at, int end, char separator) {
        if (end - at == 1) {
            return path.get(at);
        }
        return String.join(String.valueOf(separator), path.subList(at, end));
    }

    /** Keeps a value; true, so that it ends a condition. */
    boolean take(Slot slot, String value) {
        values[slot.index()] = value;
        return true;
    }

    /** The values so far, by the index of their parameter; {@code ""} for none. */
    String[] values() {
        return values;
    }

    private int pair(int step, int at) {
        return step * (path.size() + 1) + at;
    }
}
