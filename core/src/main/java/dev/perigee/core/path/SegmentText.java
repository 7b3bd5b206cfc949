package dev.perigee.core.path;

import java.util.Optional;

/**
 * What the decoded text of one path segment may hold. Requests, route sources and values that are
 * put into paths are all held to it, so no route can exist that a request could not reach.
 */
public final class SegmentText {

    private SegmentText() {}

    /**
     * The rule that {@code text} breaks, in words that follow "it", or empty:
     *
     * <ol>
     *   <li>no control character: C0, DEL, C1;
     *   <li>no half of a surrogate pair: it has no UTF-8 form;
     *   <li>no {@code .} or {@code ..} segment in any spelling: also not between slashes or
     *       backslashes that were encoded, nor percent-encoded once or many times more, since
     *       something behind us might decode again.
     * </ol>
     */
    public static Optional<String> flaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7f && c <= 0x9f)) {
                return Optional.of("holds a control character");
            }
            if (Character.isSurrogate(c)) {
                if (!isPairAt(text, i)) {
                    return Optional.of("holds half of a surrogate pair");
                }
                i++;
            }
        }
        return DotSegments.in(text) ? Optional.of("holds a '.' or '..' segment") : Optional.empty();
    }

    /** Whether it holds a separator, {@code /} or {@code \}, which no file name may. */
    public static boolean holdsSeparator(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('\\') >= 0;
    }

    private static boolean isPairAt(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
