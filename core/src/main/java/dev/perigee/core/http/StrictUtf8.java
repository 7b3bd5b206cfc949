package dev.perigee.core.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 without mercy: no replacement characters, no overlong forms, no surrogates. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /** The text in these bytes; empty if they are not UTF-8. */
    public static Optional<String> decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** The text in a part of these bytes; empty if it is not UTF-8. */
    public static Optional<String> decode(byte[] bytes, int start, int length) {
        if (isAscii(bytes, start, length)) {
            return Optional.of(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
        }
        try {
            ByteBuffer encoded = ByteBuffer.wrap(bytes, start, length);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(encoded).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
