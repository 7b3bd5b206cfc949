package dev.perigee.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where redirects may go. */
final class Location {

    private static final String PATH_CHARS = "-._~:/?#@!$&'()*+,;=";
    private static final Pattern SCHEME = Pattern.compile("[^/?#]*:");
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Location() {}

    /**
     * A path of this site, or a relative reference (RFC 3986 § 4.2), percent-encoded where a URL
     * cannot hold it; {@code %XX} stays.
     */
    static String onSite(String path) {
        if (!staysOnSite(path) && !isRelative(path)) {
            throw new IllegalArgumentException(
                    "The redirect to '"
                            + printable(path)
                            + "' could leave the site. A path of the site starts with one '/',"
                            + " or is relative, as '../x'; for another site use"
                            + " Response.redirectExternal.");
        }
        return encoded(path);
    }

    /** No slash in front, of either kind, and nothing that could be the colon of a scheme. */
    private static boolean isRelative(String path) {
        boolean slash = path.startsWith("/") || path.startsWith("\\");
        return !slash && !SCHEME.matcher(path).lookingAt() && !holdsControls(path);
    }

    /**
     * Whether a browser that follows this location stays on the site: it starts with one {@code /}
     * that neither {@code /} nor {@code \} follows, and holds no control character. (Browsers read
     * {@code \} as {@code /} and drop tabs and line breaks: WHATWG URL § 4.4.)
     */
    static boolean staysOnSite(String location) {
        boolean onePath =
                location.startsWith("/")
                        && !location.startsWith("//")
                        && !location.startsWith("/\\");
        return onePath && !holdsControls(location);
    }

    /** An absolute http or https URL, percent-encoded behind its authority as {@link #onSite}. */
    static String external(String uri) {
        int scheme = uri.indexOf("://");
        int end = scheme < 0 ? uri.length() : scheme + 3;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        String location = uri.substring(0, end) + encoded(uri.substring(end));
        if (holdsControls(uri) || !isOnTheWeb(location)) {
            throw new IllegalArgumentException(
                    "An external redirect needs an absolute http or https URL, but got '"
                            + printable(uri)
                            + "'.");
        }
        return location;
    }

    private static boolean isOnTheWeb(String location) {
        try {
            URI uri = new URI(location);
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean holdsControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    }

    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Percent-encoded where a URL cannot hold it; {@code %XX} stays. */
    static String encoded(String url) {
        ByteBuffer bytes = utf8(url);
        StringBuilder out = new StringBuilder(url.length() + 8);
        for (int i = 0; i < bytes.limit(); i++) {
            byte b = bytes.get(i);
            if (isUrlChar(b) || (b == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX[(b >> 4) & 0xf]).append(HEX[b & 0xf]);
            }
        }
        return out.toString();
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "A redirect cannot hold half of a surrogate pair, which has no UTF-8 form.", e);
        }
    }

    private static boolean isHex(ByteBuffer bytes, int index) {
        return index < bytes.limit() && Character.digit((char) bytes.get(index), 16) >= 0;
    }

    private static boolean isUrlChar(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || (b > 0 && PATH_CHARS.indexOf(b) >= 0);
    }
}
