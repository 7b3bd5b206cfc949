package dev.perigee.core.routing;

import java.util.List;

/**
 * Splits a text at the literal text of a segment such as {@code [a]-[b].json}. From left to right
 * each parameter takes as little as it can: {@code x-y-z.json} is {@code a=x}, {@code b=y-z}. If a
 * matcher refuses a value, the next split is tried, so that {@code [slug]-[id=int]} takes {@code
 * two-words-7}.
 */
final class MixedMatcher {

    /**
     * How many splits of one text are tried. No honest value has as many; without a limit two
     * matchers and a path of hyphens would cost the square of its length.
     */
    static final int MAX_SPLITS = 256;

    private final String prefix;
    private final String suffix;
    private final List<String> between;
    private final List<Slot> slots;

    /**
     * @param texts the literal text before, between and after the parameters; the first and the
     *     last may be empty
     */
    MixedMatcher(List<String> texts, List<Slot> slots) {
        this.prefix = texts.get(0);
        this.suffix = texts.get(texts.size() - 1);
        this.between = List.copyOf(texts.subList(1, texts.size() - 1));
        this.slots = List.copyOf(slots);
    }

    /** Whether a segment may be the first of those that are tried together. */
    boolean mayStartWith(String segment) {
        return segment.startsWith(prefix);
    }

    /** Whether a segment may be the last of those that are tried together. */
    boolean mayEndWith(String segment) {
        return segment.endsWith(suffix);
    }

    /** Whether the text fits; if so, {@code values} has the parameters' values. */
    boolean matches(String text, String[] values) {
        return holdsTexts(text) && new Split(text, values).from(0, prefix.length());
    }

    /** Whether all literal text is there and in order; what is not is refused in one pass. */
    private boolean holdsTexts(String text) {
        int end = text.length() - suffix.length();
        if (end < prefix.length() || !text.startsWith(prefix) || !text.endsWith(suffix)) {
            return false;
        }
        int at = prefix.length();
        for (int i = 0; i < between.size(); i++) {
            at = text.indexOf(between.get(i), at + slots.get(i).fewest());
            if (at < 0) {
                return false;
            }
            at += between.get(i).length();
        }
        return at + slots.get(slots.size() - 1).fewest() <= end;
    }

    private final class Split {
        private final String text;
        private final String[] values;
        private final int end;
        private int left = MAX_SPLITS;

        Split(String text, String[] values) {
            this.text = text;
            this.values = values;
            this.end = text.length() - suffix.length();
        }

        boolean from(int i, int start) {
            Slot slot = slots.get(i);
            int shortest = start + slot.fewest();
            if (i == between.size()) {
                return shortest <= end && take(slot, start, end);
            }
            String next = between.get(i);
            int at = text.indexOf(next, shortest);
            while (at >= 0 && at + next.length() <= end && left-- > 0) {
                if (take(slot, start, at) && from(i + 1, at + next.length())) {
                    return true;
                }
                at = text.indexOf(next, at + 1);
            }
            return false;
        }

        private boolean take(Slot slot, int start, int stop) {
            String part = text.substring(start, stop);
            if (!slot.takesPart(part)) {
                return false;
            }
            values[slot.index()] = Slot.shown(part);
            return true;
        }
    }
}
