package dev.perigee.generator.links;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Text in a Java source. */
final class JavaText {

    private JavaText() {}

    /** A string literal (JLS § 3.10.5). */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                literal.append(escape(c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** Text for a comment of Javadoc, which it can neither end nor mark up. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if ("&<>@{}*/\\".indexOf(c) >= 0 || Character.isISOControl(c)) {
                                comment.append(c == '/' ? "/" : "&#" + c + ";");
                            } else {
                                comment.appendCodePoint(c);
                            }
                        });
        return comment.toString();
    }

    /** A source in an encoding; what that has not is an escape (JLS § 3.3). */
    static byte[] encode(String source, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < source.length()
                            && encoder.canEncode(source.substring(i, i + 2));
            if (pair) {
                text.append(c).append(source.charAt(++i));
            } else {
                text.append(encoder.canEncode(c) ? String.valueOf(c) : escape(c));
            }
        }
        return text.toString().getBytes(charset);
    }

    private static String escape(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
