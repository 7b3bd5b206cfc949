package dev.perigee.core.json;

import dev.perigee.api.HttpError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Says what is wrong with JSON, in words of our own: Jackson's name classes of the site. */
final class JsonFaults {

    private JsonFaults() {}

    /** What to throw instead. */
    static RuntimeException of(JacksonException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpError error) {
                return error;
            }
        }
        if (fault instanceof StreamConstraintsException) {
            return new JsonException(
                    "The JSON of the body is too deep, or holds too long a number, name or text.");
        }
        if (fault instanceof StreamReadException && !(fault instanceof InputCoercionException)) {
            return new JsonException("The body is no valid JSON" + place(fault) + ".");
        }
        String path = path(fault);
        return new JsonException(
                "The JSON of the body does not fit"
                        + (path.isEmpty() ? "" : " at '" + path + "'")
                        + ".");
    }

    private static String place(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    /** Such as {@code tasks[0].title}. */
    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
