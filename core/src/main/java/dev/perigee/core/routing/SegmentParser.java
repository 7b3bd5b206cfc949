package dev.perigee.core.routing;

import dev.perigee.core.path.SegmentText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one segment of a pattern, such as {@code [a]-[b=int].json}. */
final class SegmentParser {

    private static final Pattern ESCAPE =
            Pattern.compile("x\\+([0-9a-fA-F]{2})|u\\+([0-9a-fA-F]{4,6})");
    private static final String REST = "...";

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private SegmentParser(String source) {
        this.source = source;
    }

    /**
     * @throws PatternException if the segment breaks a rule of {@link RoutePattern#parse}
     */
    static Segment parse(String source) {
        return new SegmentParser(source).parse();
    }

    private Segment parse() {
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == ']') {
                throw PatternProblems.unbalanced(source);
            }
            if (c == '[') {
                i = bracket(i);
            } else {
                text.append(c);
                i++;
            }
        }
        endText();
        Segment segment = new Segment(pieces);
        checkText(segment);
        return segment;
    }

    /** Reads the bracket that opens at {@code start}; returns the index behind it. */
    private int bracket(int start) {
        boolean optional = source.startsWith("[[", start);
        String close = optional ? "]]" : "]";
        int from = start + close.length();
        int end = source.indexOf(close, from);
        if (end < 0) {
            throw PatternProblems.unbalanced(source);
        }
        String inner = source.substring(from, end);
        if (inner.indexOf('[') >= 0 || inner.indexOf(']') >= 0) {
            throw PatternProblems.unbalanced(source);
        }
        if (!optional && (inner.startsWith("x+") || inner.startsWith("u+"))) {
            text.appendCodePoint(escaped(inner));
        } else {
            addParameter(inner, optional);
        }
        return end + close.length();
    }

    private int escaped(String escape) {
        Matcher digits = ESCAPE.matcher(escape);
        if (digits.matches()) {
            int codePoint = Integer.parseInt(escape.substring(2), 16);
            if (Character.isValidCodePoint(codePoint)) {
                return codePoint;
            }
        }
        throw PatternProblems.badEscape(escape, source);
    }

    private void addParameter(String inner, boolean optional) {
        endText();
        Piece.Parameter parameter = parameter(inner, optional);
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Parameter before) {
            throw PatternProblems.touching(before, parameter, source);
        }
        pieces.add(parameter);
    }

    private Piece.Parameter parameter(String inner, boolean optional) {
        boolean rest = inner.startsWith(REST);
        if (rest && optional) {
            throw PatternProblems.optionalRest(source);
        }
        String named = rest ? inner.substring(REST.length()) : inner;
        int equals = named.indexOf('=');
        String name = nfc(equals < 0 ? named : named.substring(0, equals));
        if (!isName(name)) {
            throw PatternProblems.badName(name, source);
        }
        return new Piece.Parameter(name, arity(rest, optional), matcher(named, equals));
    }

    private Optional<String> matcher(String named, int equals) {
        if (equals < 0) {
            return Optional.empty();
        }
        String matcher = nfc(named.substring(equals + 1));
        if (!isName(matcher)) {
            throw PatternProblems.badMatcherName(matcher, source);
        }
        return Optional.of(matcher);
    }

    private static Piece.Arity arity(boolean rest, boolean optional) {
        if (rest) {
            return Piece.Arity.REST;
        }
        return optional ? Piece.Arity.OPTIONAL : Piece.Arity.ONE;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private void endText() {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Text(nfc(text.toString())));
            text.setLength(0);
        }
    }

    /** Holds the segment, with some value for each parameter, to the rules for requests. */
    private void checkText(Segment segment) {
        StringBuilder sample = new StringBuilder();
        for (Piece piece : segment.pieces()) {
            sample.append(piece instanceof Piece.Text literal ? literal.text() : "x");
        }
        if (SegmentText.holdsSeparator(sample.toString())) {
            throw PatternProblems.separatorInText(source);
        }
        SegmentText.flaw(sample.toString())
                .ifPresent(
                        flaw -> {
                            throw PatternProblems.badText(flaw, source);
                        });
    }

    /** ASCII is in that form, and spares a site that has nothing else the tables of Unicode. */
    private static String nfc(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }
}
