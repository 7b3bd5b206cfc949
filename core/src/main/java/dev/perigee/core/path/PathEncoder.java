package dev.perigee.core.path;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes decoded text as a path. */
public final class PathEncoder {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PathEncoder() {}

    /**
     * The canonical spelling of one segment: unreserved characters, sub-delims, {@code :} and
     * {@code @} as they are, every other byte of its UTF-8 form as {@code %XX} in upper case (RFC
     * 3986 §§ 2.1, 3.3). A {@code /} becomes {@code %2F}.
     *
     * @throws IllegalArgumentException if the text has half of a surrogate pair
     */
    public static String encodeSegment(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PathCharacters.isCanonical(text.charAt(i))) {
                return encodeFrom(i, text);
            }
        }
        return text;
    }

    /** The path with these segments, encoded: {@code /a/b}, or {@code /} for none. */
    public static String encode(List<String> segments) {
        if (segments.isEmpty()) {
            return "/";
        }
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encodeSegment(segment));
        }
        return path.toString();
    }

    private static String encodeFrom(int start, String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
        ByteBuffer bytes = utf8(text.substring(start));
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (b >= 0 && PathCharacters.isCanonical((char) b)) {
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
                    "A path cannot hold half of a surrogate pair, which has no UTF-8 form.", e);
        }
    }
}
