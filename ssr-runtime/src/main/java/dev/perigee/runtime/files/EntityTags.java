package dev.perigee.runtime.files;

/**
 * The entity tags of {@code If-Match}, {@code If-None-Match} and {@code If-Range}: {@code *}, or a
 * list such as {@code "a", W/"b"} (RFC 9110 § 8.8.3 and 13.1).
 */
final class EntityTags {

    private EntityTags() {}

    /**
     * Whether a header value names {@code etag}, which is strong. Weakly compared, {@code W/"a"}
     * names {@code "a"} too (RFC 9110 § 8.8.3.2).
     */
    static boolean name(String header, String etag, boolean weakly) {
        if (header.strip().equals("*")) {
            return true;
        }
        int at = header.indexOf(etag);
        while (at >= 0) {
            boolean weak = at >= 2 && header.startsWith("W/", at - 2);
            if (isStart(header, weak ? at - 2 : at) && isEnd(header, at + etag.length())) {
                if (weakly || !weak) {
                    return true;
                }
            }
            at = header.indexOf(etag, at + 1);
        }
        return false;
    }

    private static boolean isStart(String header, int at) {
        int before = at - 1;
        while (before >= 0 && isBlank(header.charAt(before))) {
            before--;
        }
        return before < 0 || header.charAt(before) == ',';
    }

    private static boolean isEnd(String header, int at) {
        int after = at;
        while (after < header.length() && isBlank(header.charAt(after))) {
            after++;
        }
        return after == header.length() || header.charAt(after) == ',';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
