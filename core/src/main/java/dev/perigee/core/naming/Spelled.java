package dev.perigee.core.naming;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.util.ArrayList;
import java.util.List;

/** One pattern in words. */
record Spelled(RoutePattern pattern) {

    /** What stands for a path without a word: the root, or one of parameters alone. */
    private static final String INDEX = "index";

    /** The words of its text: {@code blog tags} of {@code /blog/tags/[tag]}. */
    List<String> text() {
        List<String> words = new ArrayList<>();
        for (Piece piece : pieces()) {
            if (piece instanceof Piece.Text text) {
                words.addAll(Words.of(text.text()));
            }
        }
        return words.isEmpty() ? List.of(INDEX) : words;
    }

    /** Its parameters too: {@code blog tags by tag}; of neighbours {@code by from and to}. */
    List<String> full() {
        List<String> words = new ArrayList<>();
        boolean behindParameter = false;
        for (Piece piece : pieces()) {
            if (piece instanceof Piece.Parameter parameter) {
                words.add(behindParameter ? "and" : "by");
                words.addAll(words(parameter));
                behindParameter = true;
            } else {
                List<String> text = Words.of(((Piece.Text) piece).text());
                words.addAll(text);
                behindParameter &= text.isEmpty();
            }
        }
        return words.isEmpty() ? List.of(INDEX) : words;
    }

    /** A parameter's name may be nothing but hyphens. */
    static List<String> words(Piece.Parameter parameter) {
        List<String> words = Words.of(parameter.name());
        return words.isEmpty() ? List.of("value") : words;
    }

    /**
     * All of it, so that no two patterns are alike, and none is like other names: what is no letter
     * or digit, and a digit in front, is its code between underscores; one without any has an
     * underscore at its end.
     */
    String exact() {
        String written = pattern.toString();
        String text = written.length() == 1 ? written : written.substring(1);
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> append(c, name));
        return name.indexOf("_") < 0 ? name + "_" : name.toString();
    }

    private static void append(int c, StringBuilder name) {
        boolean plain = name.isEmpty() ? Character.isLetter(c) : Character.isLetterOrDigit(c);
        if (plain) {
            name.appendCodePoint(c);
        } else {
            name.append('_').append(Integer.toHexString(c)).append('_');
        }
    }

    private List<Piece> pieces() {
        return pattern.segments().stream().map(Segment::pieces).flatMap(List::stream).toList();
    }
}
