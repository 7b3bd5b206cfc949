package dev.perigee.runtime.body;

import dev.perigee.api.HttpError;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets to read when its body cannot be read. None of these is a fault of the site.
 */
final class BodyFaults {

    private BodyFaults() {}

    static HttpError tooSlow() {
        return HttpError.of(408, "The request's body came too slowly.");
    }

    static HttpError cutOff() {
        return HttpError.of(400, "The request's body is shorter than announced, or malformed.");
    }

    static HttpError tooLarge() {
        return HttpError.of(413, "The request's body, or a part of it, is too large.");
    }

    static HttpError noForm(String flaw) {
        return HttpError.of(400, "The form cannot be read: " + flaw + ".");
    }

    /** The answer to what Jetty says while it reads. */
    static HttpError of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpError error) {
                return error;
            }
            if (cause instanceof TimeoutException) {
                return tooSlow();
            }
            if (cause instanceof HttpException http && http.getCode() == 413) {
                return tooLarge();
            }
        }
        return cutOff();
    }
}
