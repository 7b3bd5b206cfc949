package dev.perigee.runtime.files;

import java.util.Optional;

/**
 * One range as it is written: {@code 0-99}, {@code 100-} or {@code -5}. Numbers beyond a {@code
 * long} are held as the largest one.
 *
 * @param first -1 if there is none
 * @param last -1 if there is none
 */
record RangeText(long first, long last) {

    /** Empty for what is no range. */
    static Optional<RangeText> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0 || text.length() == 1) {
            return Optional.empty();
        }
        String before = text.substring(0, dash);
        String after = text.substring(dash + 1);
        if (!isNumber(before) || !isNumber(after)) {
            return Optional.empty();
        }
        RangeText range = new RangeText(number(before), number(after));
        boolean backwards = range.first >= 0 && range.last >= 0 && range.last < range.first;
        return backwards ? Optional.empty() : Optional.of(range);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long number(String digits) {
        if (digits.isEmpty()) {
            return -1;
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The part of a file of that size; empty if none of it exists. */
    Optional<ByteRange> within(long size) {
        if (size == 0) {
            return Optional.empty();
        }
        if (first < 0) {
            long length = Math.min(last, size);
            return length == 0
                    ? Optional.empty()
                    : Optional.of(new ByteRange(size - length, size - 1));
        }
        if (first >= size) {
            return Optional.empty();
        }
        long end = last < 0 ? size - 1 : Math.min(last, size - 1);
        return Optional.of(new ByteRange(first, end));
    }
}
