package dev.perigee.core.http;

/** Words of HTTP (RFC 9110 § 5.6.2). */
final class Tokens {

    private static final String MARKS = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    static boolean isToken(String text) {
        return isToken(text, 0, text.length());
    }

    /** Whether the part from {@code start} to {@code end} is one or more token characters. */
    static boolean isToken(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isTokenChar(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean isTokenChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || MARKS.indexOf(c) >= 0;
    }
}
