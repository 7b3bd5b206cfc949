package dev.perigee.core.json;

/**
 * JSON that cannot be read or does not bind. The message is for whoever sent it: it names places in
 * the text, never classes.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message, null, false, false);
    }
}
