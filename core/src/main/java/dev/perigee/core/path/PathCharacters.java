package dev.perigee.core.path;

/** Which characters may stand in a path as they are. */
final class PathCharacters {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMS = "!$&'()*+,;=";

    /** What browsers send as it is although RFC 3986 would have it encoded. */
    private static final String LEFT_BY_BROWSERS = "[]|";

    private static final boolean[] CANONICAL = table(UNRESERVED_MARKS + SUB_DELIMS + ":@");
    private static final boolean[] ACCEPTED =
            table(UNRESERVED_MARKS + SUB_DELIMS + ":@" + LEFT_BY_BROWSERS);

    private PathCharacters() {}

    /** {@code pchar} without {@code pct-encoded} (RFC 3986 § 3.3): never encoded by us. */
    static boolean isCanonical(char c) {
        return c < CANONICAL.length && CANONICAL[c];
    }

    /**
     * What a request may send unencoded: {@code pchar}, and {@code [ ] |}, which the WHATWG URL
     * standard's path percent-encode set leaves alone, so that every browser does.
     */
    static boolean isAccepted(char c) {
        return c < ACCEPTED.length && ACCEPTED[c];
    }

    private static boolean[] table(String marks) {
        boolean[] allowed = new boolean[128];
        for (char c = 0; c < allowed.length; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            allowed[c] = letter || digit || marks.indexOf(c) >= 0;
        }
        return allowed;
    }
}
