package dev.perigee.core.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A URL as it is written into HTML: what may not stand in a URL (RFC 3986 § 2) is percent-encoded;
 * escapes that are there stay, and a {@code %} that is none becomes {@code %25}. Brackets are
 * encoded too, as scripts do it ({@code encodeURI}).
 */
final class UrlText {

    private static final String SAFE =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/?#@!$&'()*+,;=-._~";
    private static final boolean[] IS_SAFE = new boolean[128];
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static {
        SAFE.chars().forEach(c -> IS_SAFE[c] = true);
    }

    private UrlText() {}

    static String encoded(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (!isSafe(url.charAt(i))) {
                return encodedFrom(i, url);
            }
        }
        return url;
    }

    private static String encodedFrom(int start, String url) {
        StringBuilder out = new StringBuilder(url.length() + 16).append(url, 0, start);
        int i = start;
        while (i < url.length()) {
            int c = url.codePointAt(i);
            if (isSafe(c) || isEscape(url, i)) {
                out.append((char) c);
            } else {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                for (byte b : bytes) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isSafe(int c) {
        return c < IS_SAFE.length && IS_SAFE[c];
    }

    private static boolean isEscape(String url, int at) {
        return url.charAt(at) == '%'
                && at + 2 < url.length()
                && HexFormat.isHexDigit(url.charAt(at + 1))
                && HexFormat.isHexDigit(url.charAt(at + 2));
    }
}
