package dev.perigee.core.routing;

import dev.perigee.core.path.SegmentText;
import java.util.function.Predicate;

/**
 * Where the value of a parameter goes, and which values it takes.
 *
 * @param index of the parameter in its pattern
 * @param matcher of the decoded value; takes all without one
 * @param anyValue whether there is no matcher, so that a value need not be made to be tested
 */
record Slot(int index, Piece.Arity arity, Predicate<String> matcher, boolean anyValue) {

    /** Stands between path segments that are tried as one text; no decoded path can hold it. */
    static final char SEPARATOR = '\0';

    boolean takes(String value) {
        return anyValue || matcher.test(value);
    }

    /** The fewest characters of a value beside text. */
    int fewest() {
        return arity == Piece.Arity.ONE ? 1 : 0;
    }

    /**
     * The rules for a part of a segment: only a rest parameter spans segments, and then whole ones;
     * no value is a dot segment although the segment around it is none, as in {@code /...json}.
     */
    boolean takesPart(String part) {
        if (part.indexOf(SEPARATOR) >= 0 && !spansWhole(part)) {
            return false;
        }
        String value = shown(part);
        return SegmentText.flaw(value).isEmpty() && takes(value);
    }

    /** The value as an endpoint sees it. */
    static String shown(String part) {
        return part.replace(SEPARATOR, '/');
    }

    private boolean spansWhole(String part) {
        return arity == Piece.Arity.REST
                && part.charAt(0) != SEPARATOR
                && part.charAt(part.length() - 1) != SEPARATOR;
    }
}
