package dev.perigee.core.render;

import org.jspecify.annotations.Nullable;

/** Text in HTML and XML, in elements and in quoted attributes. */
final class Markup {

    private static final String REPLACEMENT = "\ufffd";

    private Markup() {}

    static void write(String value, PageWriter out, boolean xml) {
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isHarmless(value.charAt(i))) {
                continue;
            }
            String other = escaped(value, i, xml);
            if (other != null) {
                out.write(value, written, i - written);
                out.write(other);
                written = i + 1;
            }
        }
        out.write(value, written, value.length() - written);
    }

    /** Most characters are. */
    private static boolean isHarmless(char c) {
        return (c > '>' && c < Character.MIN_SURROGATE) || c == ' ' || (c > '\'' && c < '<');
    }

    /** What to write in place of a character; null for itself. */
    private static @Nullable String escaped(String value, int i, boolean xml) {
        return switch (value.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> fits(value, i, xml) ? null : REPLACEMENT;
        };
    }

    private static boolean fits(String value, int i, boolean xml) {
        char c = value.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' || (!xml && c != 0);
        }
        if (Character.isSurrogate(c)) {
            return isHalfOfPair(value, i);
        }
        return c < '\ufffe' || !xml;
    }

    private static boolean isHalfOfPair(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
