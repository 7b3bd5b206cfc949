package dev.perigee.testing;

import dev.perigee.api.Headers;
import dev.perigee.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * A finished response: all that a server would send, but for the headers that frame a message
 * ({@code Content-Length}, {@code Date} …). The body can be read as often as need be.
 */
public final class TestResponse {

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Json json;
    private final Optional<Throwable> failure;

    TestResponse(int status, Headers headers, byte[] body, Json json, Optional<Throwable> failure) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.json = json;
        this.failure = failure;
    }

    /**
     * The exception behind a 500, which a client never sees: what the endpoint or its middleware
     * threw last. An {@code HttpError} is an answer, and no failure.
     */
    public Optional<Throwable> failure() {
        return failure;
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.find(name);
    }

    /** The body as text in UTF-8; empty without a body. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body; empty without one. */
    public byte[] bytes() {
        return body.clone();
    }

    /**
     * The body as JSON of any shape.
     *
     * @throws RuntimeException if it is no JSON
     */
    public JsonNode json() {
        return json.readTree(text());
    }

    /**
     * The body as JSON, bound to a type.
     *
     * @throws RuntimeException if it is no JSON, or does not bind
     */
    public <T> T json(Class<T> type) {
        return json.read(text(), type);
    }

    /** As {@link #json(Class)}, for a generic type such as {@code List<Task>}. */
    public <T> T json(TypeReference<T> type) {
        return json.read(text(), type);
    }

    /** Status, headers and the beginning of the body, for the message of a failed assertion. */
    @Override
    public String toString() {
        String text = text();
        String start = text.length() > 500 ? text.substring(0, 500) + "…" : text;
        return status
                + " "
                + headers
                + (start.isEmpty() ? "" : "\n" + start)
                + failure.map(thrown -> "\n" + thrown).orElse("");
    }
}
