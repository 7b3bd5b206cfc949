package dev.perigee.generator.output;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A route pattern as a regular expression over decoded paths, without matchers, in the syntax that
 * Java, JavaScript and PCRE share.
 */
final class PathRegex {

    private static final String SPECIAL = "\\^$.|?*+()[]{}/-";

    private PathRegex() {}

    /** The expression for a whole path; a slash at the end is optional. */
    static String of(RoutePattern pattern) {
        StringBuilder regex = new StringBuilder("^");
        for (Segment segment : pattern.segments()) {
            append(regex, segment.pieces());
        }
        return regex.append("\\/?$").toString();
    }

    /** Compiled for Java. */
    static Pattern compile(RoutePattern pattern) {
        return Pattern.compile(of(pattern), Pattern.DOTALL);
    }

    private static void append(StringBuilder regex, List<Piece> pieces) {
        if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Parameter parameter) {
            regex.append(
                    switch (parameter.arity()) {
                        case ONE -> "\\/[^\\/]+";
                        case OPTIONAL -> "(?:\\/[^\\/]+)?";
                        case REST -> "(?:\\/.*)?";
                    });
            return;
        }
        regex.append("\\/");
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Parameter parameter) {
                regex.append(
                        switch (parameter.arity()) {
                            case ONE -> "[^\\/]+";
                            case OPTIONAL -> "[^\\/]*";
                            case REST -> ".*";
                        });
            } else if (piece instanceof Piece.Text text) {
                appendLiteral(regex, text.text());
            }
        }
    }

    static void appendLiteral(StringBuilder regex, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                regex.append('\\');
            }
            regex.append(text.charAt(i));
        }
    }
}
