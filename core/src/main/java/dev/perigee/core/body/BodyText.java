package dev.perigee.core.body;

import dev.perigee.api.HttpError;
import dev.perigee.core.http.StrictUtf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Turns bytes into text, or says why they are none. */
final class BodyText {

    private BodyText() {}

    /** By a charset's name, or as UTF-8; a byte order mark in front is no text. */
    static String decode(byte[] bytes, Optional<String> name) {
        Charset charset = name.map(BodyText::charset).orElse(StandardCharsets.UTF_8);
        String text =
                decode(bytes, charset)
                        .orElseThrow(
                                () -> HttpError.of(400, "The body is not " + charset + " text."));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return StrictUtf8.decode(bytes);
        }
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw HttpError.of(415, "The charset of the body is not known.");
        }
    }
}
