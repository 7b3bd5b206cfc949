package dev.perigee.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Where redirects may go. */
final class Location {

    private static final String URL_CHARS = "-._~:/?#[]@!$&'()*+,;=%";

    private Location() {}

    /** A path of this site, percent-encoded where a URL cannot hold it; {@code %XX} stays. */
    static String onSite(String path) {
        if (!staysOnSite(path)) {
            throw new IllegalArgumentException(
                    "The redirect to '"
                            + path
                            + "' could leave the site. A path starts with one '/'; for"
                            + " another site use Response.redirectExternal.");
        }
        return encoded(path);
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
        return onePath && location.chars().noneMatch(c -> c < ' ' || c == 0x7f);
    }

    static String external(String uri) {
        try {
            URI parsed = new URI(encoded(uri));
            String scheme = parsed.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            if (web
                    && parsed.getHost() != null
                    && uri.chars().noneMatch(c -> c < ' ' || c == 0x7f)) {
                return parsed.toString();
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(notExternal(uri), e);
        }
        throw new IllegalArgumentException(notExternal(uri));
    }

    private static String notExternal(String uri) {
        return "An external redirect needs an absolute http or https URL, but got '" + uri + "'.";
    }

    private static String encoded(String url) {
        StringBuilder out = new StringBuilder(url.length() + 8);
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            if (isUrlChar(b)) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b & 0xff));
            }
        }
        return out.toString();
    }

    private static boolean isUrlChar(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || (b > 0 && URL_CHARS.indexOf(b) >= 0);
    }
}
