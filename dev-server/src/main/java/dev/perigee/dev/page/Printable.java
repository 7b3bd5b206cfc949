package dev.perigee.dev.page;

/**
 * Text of anybody's making, fit to be shown. Messages may hold what a client sent: it must neither
 * command a terminal nor turn the order of what is read around.
 */
final class Printable {

    /** So long may a message be; the rest is for the log of who wrote it. */
    static final int MAX_LENGTH = 4_000;

    private static final String TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Printable() {}

    /** Lines stay; control characters are shown as their code, {@code <U+001B>}. */
    static String text(String text) {
        String whole =
                text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + " …" : text.strip();
        return shown(whole.replace("\r\n", "\n"));
    }

    /** The same on one line. */
    static String line(String text) {
        return text(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Without a limit, blanks as they are. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                out.append(c);
            } else {
                out.append("<U+%04X>".formatted((int) c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c) && TURNS.indexOf(c) < 0 && !isHalf(text, i);
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
