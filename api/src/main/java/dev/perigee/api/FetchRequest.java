package dev.perigee.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request to send with {@link Context#fetch(FetchRequest)}: {@code
 * FetchRequest.post("/api/tasks").json(task)}. Immutable.
 */
public final class FetchRequest {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private final String method;
    private final String uri;
    private final Headers headers;
    private final ResponseBody body;
    private final Duration timeout;

    private FetchRequest(
            String method, String uri, Headers headers, ResponseBody body, Duration timeout) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.timeout = timeout;
    }

    /**
     * A request.
     *
     * @param method such as {@code "GET"}
     * @param uri a path of the site, without its base, or an absolute http or https URL
     * @throws IllegalArgumentException if the method is no token (RFC 9110 § 5.6.2)
     */
    public static FetchRequest of(String method, String uri) {
        if (!HeaderRules.isToken(method)) {
            throw new IllegalArgumentException("The method of a fetch must be a word such as GET.");
        }
        return new FetchRequest(
                method, uri, Headers.empty(), new ResponseBody.Empty(), DEFAULT_TIMEOUT);
    }

    /** A {@code GET}. */
    public static FetchRequest get(String uri) {
        return of("GET", uri);
    }

    /** A {@code HEAD}. */
    public static FetchRequest head(String uri) {
        return of("HEAD", uri);
    }

    /** A {@code POST}. */
    public static FetchRequest post(String uri) {
        return of("POST", uri);
    }

    /** A {@code PUT}. */
    public static FetchRequest put(String uri) {
        return of("PUT", uri);
    }

    /** A {@code PATCH}. */
    public static FetchRequest patch(String uri) {
        return of("PATCH", uri);
    }

    /** A {@code DELETE}. */
    public static FetchRequest delete(String uri) {
        return of("DELETE", uri);
    }

    /** With a value as {@code application/json}. */
    public FetchRequest json(Object value) {
        return withBody(new ResponseBody.Json(value), "application/json");
    }

    /** With {@code text/plain;charset=utf-8}. */
    public FetchRequest text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8");
    }

    /** With fields as {@code application/x-www-form-urlencoded}. */
    public FetchRequest form(Map<String, String> fields) {
        String encoded =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return bytes(
                encoded.getBytes(StandardCharsets.US_ASCII), "application/x-www-form-urlencoded");
    }

    /** With these bytes, which must not change afterwards. */
    public FetchRequest bytes(byte[] data, String contentType) {
        return withBody(new ResponseBody.Bytes(data), contentType);
    }

    /** With this header in place of any of that name. */
    public FetchRequest withHeader(String name, String value) {
        HeaderRules.check(name, value);
        return new FetchRequest(method, uri, headers.with(name, value), body, timeout);
    }

    /**
     * With a time limit for an answer from the network; 30 seconds without.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public FetchRequest withTimeout(Duration newTimeout) {
        if (newTimeout.isNegative() || newTimeout.isZero()) {
            throw new IllegalArgumentException("The timeout of a fetch must be above zero.");
        }
        return new FetchRequest(method, uri, headers, body, newTimeout);
    }

    /** The method. */
    public String method() {
        return method;
    }

    /** The path or URL. */
    public String uri() {
        return uri;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** The body: empty, bytes or JSON. */
    public ResponseBody body() {
        return body;
    }

    /** The time limit. */
    public Duration timeout() {
        return timeout;
    }

    private FetchRequest withBody(ResponseBody newBody, String contentType) {
        return new FetchRequest(
                method, uri, headers.with("Content-Type", contentType), newBody, timeout);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
