package dev.perigee.core.routing;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A part of a segment: literal text or a parameter. */
public sealed interface Piece {

    /** As it is written in a pattern, each parameter's name replaced by what {@code names} says. */
    String spelled(UnaryOperator<String> names);

    /** Text that stands in the path as it is, decoded and in Unicode NFC. */
    record Text(String text) implements Piece {

        private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

        /** The text, its brackets escaped. */
        @Override
        public String spelled(UnaryOperator<String> names) {
            return BRACKET.matcher(text)
                    .replaceAll(found -> found.group().equals("[") ? "[x+5b]" : "[x+5d]");
        }
    }

    /**
     * A parameter: {@code [name]}, {@code [[name]]} or {@code [...name]}, each also with a matcher
     * as in {@code [name=int]}.
     */
    record Parameter(String name, Arity arity, Optional<String> matcher) implements Piece {

        @Override
        public String spelled(UnaryOperator<String> names) {
            String inner = names.apply(name) + matcher.map(m -> "=" + m).orElse("");
            return switch (arity) {
                case ONE -> "[" + inner + "]";
                case OPTIONAL -> "[[" + inner + "]]";
                case REST -> "[..." + inner + "]";
            };
        }

        /** Whether {@code ""}, or no value at all, will do. */
        public boolean mayBeEmpty() {
            return arity != Arity.ONE;
        }
    }

    /** How much of a path a parameter takes. */
    enum Arity {
        /** At least one character, within one segment. */
        ONE,
        /** One segment or none; inside a segment with text, any number of characters. */
        OPTIONAL,
        /** Any number of segments, also none. */
        REST
    }
}
