package dev.perigee.core.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding (RFC 3986 § 2.1), and the form of it that HTML forms use. */
final class PercentText {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentText() {}

    /** Decodes escapes once; empty if one is malformed or the bytes are not UTF-8. */
    static Optional<String> decode(String text) {
        return text.indexOf('%') < 0 && isAscii(text)
                ? Optional.of(text)
                : decodeBytes(text, false);
    }

    /** As {@link #decode}, with {@code +} for a blank (WHATWG URL § 5.1). */
    static Optional<String> decodeForm(String text) {
        boolean plain = text.indexOf('%') < 0 && text.indexOf('+') < 0 && isAscii(text);
        return plain ? Optional.of(text) : decodeBytes(text, true);
    }

    /** Appends {@code b} as {@code %XX}. */
    static void escape(StringBuilder out, byte b) {
        out.append('%').append(HEX[(b >> 4) & 0xf]).append(HEX[b & 0xf]);
    }

    /** Text is bytes here, one each character; what came as raw UTF-8 decodes as well. */
    private static Optional<String> decodeBytes(String text, boolean plusIsBlank) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '%') {
                int value = hex(bytes, i + 1) << 4 | hex(bytes, i + 2);
                if (value < 0) {
                    return Optional.empty();
                }
                b = (byte) value;
                i += 2;
            } else if (b == '+' && plusIsBlank) {
                b = ' ';
            }
            bytes[length++] = b;
        }
        return StrictUtf8.decode(bytes, 0, length);
    }

    private static int hex(byte[] bytes, int index) {
        return index < bytes.length && bytes[index] >= 0
                ? Character.digit((char) bytes[index], 16)
                : -1;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
