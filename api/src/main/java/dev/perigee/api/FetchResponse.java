package dev.perigee.api;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/** The answer to a {@link FetchRequest}. Its body can be read once. */
public interface FetchResponse extends AutoCloseable {

    /** The status code. */
    int status();

    /** The headers. */
    Headers headers();

    /** The body as text, by the charset of its content type, or UTF-8. */
    String text() throws IOException;

    /** The body as JSON of any shape. */
    JsonNode json() throws IOException;

    /** The body as JSON, bound to a type. */
    <T> T json(Class<T> type) throws IOException;

    /** The body. */
    byte[] bytes() throws IOException;

    /** The body as it arrives; the caller closes it. */
    InputStream stream() throws IOException;

    /**
     * This answer as one's own: status, content type and body, without what belongs to that
     * connection or that site alone (cookies, framing, encoding).
     */
    Response toResponse();

    /** Lets go of the body, read or not. */
    @Override
    void close();
}
