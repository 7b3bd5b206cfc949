package dev.perigee.core.http;

import java.nio.charset.StandardCharsets;

/**
 * A path of the site as its own code writes it, made ready to be requested. What a URL cannot hold
 * is percent-encoded; escapes stay; a fragment is left out, as browsers do not send it.
 *
 * @param path starts with one {@code /}
 * @param query without {@code ?}; empty if there is none
 * @param hasQuery whether there was a {@code ?}
 */
public record SitePath(String path, String query, boolean hasQuery) {

    private static final String MARKS = "-._~!$&'()*+,;=:@/";

    /**
     * Reads {@code "/posts?page=2"}.
     *
     * @throws IllegalArgumentException if it does not start with a {@code /}
     */
    public static SitePath parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no path of this site: it starts with '/'.");
        }
        int fragment = text.indexOf('#');
        String whole = fragment < 0 ? text : text.substring(0, fragment);
        int mark = whole.indexOf('?');
        return new SitePath(
                encoded(mark < 0 ? whole : whole.substring(0, mark), MARKS),
                mark < 0 ? "" : encodedQuery(whole.substring(mark + 1)),
                mark >= 0);
    }

    /** The same with a single slash in front, so that no host can be read from it. */
    public SitePath withOneSlash() {
        int slashes = 0;
        while (slashes < path.length() - 1 && path.charAt(slashes + 1) == '/') {
            slashes++;
        }
        return new SitePath(path.substring(slashes), query, hasQuery);
    }

    /** A query, without {@code ?}, as it may stand in a {@link java.net.URI}. */
    public static String encodedQuery(String query) {
        return encoded(query, MARKS + "?");
    }

    private static String encoded(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i), marks)) {
                return encodedFrom(i, text, marks);
            }
        }
        return text;
    }

    private static String encodedFrom(int start, String text, String marks) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
        byte[] bytes = text.substring(start).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean escape = b == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
            if (escape || (b > 0 && isPlain((char) b, marks))) {
                out.append((char) b);
            } else {
                PercentText.escape(out, b);
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte[] bytes, int index) {
        return index < bytes.length
                && bytes[index] > 0
                && Character.digit((char) bytes[index], 16) >= 0;
    }

    private static boolean isPlain(char c, String marks) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || marks.indexOf(c) >= 0;
    }
}
