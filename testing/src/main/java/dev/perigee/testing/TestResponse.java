package dev.perigee.testing;

import dev.perigee.api.Headers;
import dev.perigee.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * A finished response. The body can be read as often as need be.
 *
 * <pre>{@code
 * site.get("/posts/1.json").expect(200).json(Post.class);
 * }</pre>
 */
public final class TestResponse {

    private static final int SHOWN = 500;

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Json json;
    private final Story story;

    /** What a message tells besides the response: the request, why it failed, what was meant. */
    private record Story(
            Optional<SiteRequest> request, Optional<Throwable> failure, Supplier<String> hint) {}

    TestResponse(int status, Headers headers, byte[] body, Json json) {
        this(status, headers, body, json, new Story(Optional.empty(), Optional.empty(), () -> ""));
    }

    private TestResponse(int status, Headers headers, byte[] body, Json json, Story story) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.json = json;
        this.story = story;
    }

    TestResponse askedBy(SiteRequest request, Hints hints, FaultLog faults) {
        Optional<Throwable> failure = headers.find("Error-Id").flatMap(faults::find);
        Supplier<String> hint = () -> hints.of(request, status, headers);
        return new TestResponse(
                status, headers, body, json, new Story(Optional.of(request), failure, hint));
    }

    /** What was asked for at last, where redirects were followed. */
    Optional<SiteRequest> request() {
        return story.request();
    }

    /**
     * The exception behind a 500, which a client never sees. An {@code HttpError} is an answer, and
     * no failure; neither is there one of a site that runs in another process.
     */
    public Optional<Throwable> failure() {
        return story.failure();
    }

    /**
     * This response, if it has that status.
     *
     * @throws AssertionError if it has another one: with request, headers and body, with the
     *     exception behind a 500, and with the routes that are nearest to a path that is not there
     */
    public TestResponse expect(int expectedStatus) {
        if (status == expectedStatus) {
            return this;
        }
        throw TestingProblems.otherStatus(expectedStatus, this);
    }

    /** What was probably meant, with a blank in front; empty if there is nothing to say. */
    String hint() {
        String hint = story.hint().get();
        return hint.isEmpty() ? "" : " " + hint;
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

    /**
     * Where it leads, as it stands in the header {@code Location}.
     *
     * @throws AssertionError if it leads nowhere
     */
    public String location() {
        return header("Location").orElseThrow(() -> TestingProblems.noLocation(this));
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
     * @throws AssertionError if it is no JSON
     */
    public JsonNode json() {
        return read(() -> json.readTree(text()), "no JSON");
    }

    /**
     * The body as JSON, bound to a type.
     *
     * @throws AssertionError if it is no JSON, or does not bind
     */
    public <T> T json(Class<T> type) {
        return read(() -> json.read(text(), type), "no JSON of a " + type.getSimpleName());
    }

    /** As {@link #json(Class)}, for a generic type such as {@code List<Task>}. */
    public <T> T json(TypeReference<T> type) {
        return read(() -> json.read(text(), type), "no JSON of a " + type.getType());
    }

    private <T> T read(Supplier<T> reading, String flaw) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw TestingProblems.notRead(flaw, this, e);
        }
    }

    /** Request, status, headers and the beginning of the body. */
    @Override
    public String toString() {
        String text = text();
        String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return story.request().map(asked -> asked.line() + " → ").orElse("")
                + status
                + " "
                + headers
                + (start.isEmpty() ? "" : "\n" + start)
                + failure().map(thrown -> "\n" + thrown).orElse("");
    }
}
