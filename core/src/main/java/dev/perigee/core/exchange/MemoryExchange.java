package dev.perigee.core.exchange;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request in memory, for tests and for answers without a server. It is as if it came from this
 * machine by plain http: {@code http://localhost}, unless its {@code Host} header says otherwise.
 *
 * <pre>{@code
 * MemoryExchange.of("POST", "/api/tasks?dry=true")
 *         .withHeader("Content-Type", "application/json")
 *         .withBody("{}".getBytes(UTF_8));
 * }</pre>
 */
public final class MemoryExchange implements Exchange {

    private final String method;
    private final String path;
    private final String query;
    private final Headers headers;
    private final Content body;
    private final Optional<FormData> multipart;
    private final String scheme;
    private final String clientAddress;
    private final List<Runnable> whenDone = new ArrayList<>();

    /** A body and its declared length, as {@link #bodyLength}. */
    private record Content(InputStream stream, long length) {}

    private MemoryExchange(
            String method,
            String path,
            String query,
            Headers headers,
            Content body,
            Optional<FormData> multipart,
            String scheme,
            String clientAddress) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.multipart = multipart;
        this.scheme = scheme;
        this.clientAddress = clientAddress;
    }

    /**
     * A request without headers and body.
     *
     * @param target path and query as they stand in a request line
     */
    public static MemoryExchange of(String method, String target) {
        int mark = target.indexOf('?');
        return new MemoryExchange(
                method,
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                Headers.empty(),
                new Content(InputStream.nullInputStream(), 0),
                Optional.empty(),
                "http",
                "127.0.0.1");
    }

    /** With these headers in place of any. */
    public MemoryExchange withHeaders(Headers newHeaders) {
        return new MemoryExchange(
                method, path, query, newHeaders, body, multipart, scheme, clientAddress);
    }

    /** With one more header. */
    public MemoryExchange withHeader(String name, String value) {
        return withHeaders(headers.withAdded(name, value));
    }

    /** With a body, which must not change afterwards. */
    public MemoryExchange withBody(byte[] newBody) {
        return withBody(new ByteArrayInputStream(newBody), newBody.length);
    }

    /** With a body whose declared length is {@code length}, or -1 if none is declared. */
    public MemoryExchange withBody(InputStream stream, long length) {
        return new MemoryExchange(
                method,
                path,
                query,
                headers,
                new Content(stream, length),
                multipart,
                scheme,
                clientAddress);
    }

    /** With what a {@code multipart/form-data} body holds. */
    public MemoryExchange withMultipart(FormData form) {
        return new MemoryExchange(
                method, path, query, headers, body, Optional.of(form), scheme, clientAddress);
    }

    /** As if called by {@code https}, or {@code http}. */
    public MemoryExchange withScheme(String newScheme) {
        return new MemoryExchange(
                method, path, query, headers, body, multipart, newScheme, clientAddress);
    }

    /** From another client. */
    public MemoryExchange withClientAddress(String newAddress) {
        return new MemoryExchange(
                method, path, query, headers, body, multipart, scheme, newAddress);
    }

    /** Runs what was to be done when the exchange is done. */
    public void done() {
        whenDone.forEach(Runnable::run);
        whenDone.clear();
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String rawPath() {
        return path;
    }

    @Override
    public String rawQuery() {
        return query;
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public long bodyLength() {
        return body.length();
    }

    @Override
    public InputStream openBody() {
        return body.stream();
    }

    @Override
    public FormData readMultipart(InputStream content, String contentType) {
        return multipart.orElseThrow(() -> HttpError.of(400, "The form is malformed."));
    }

    @Override
    public String clientAddress() {
        return clientAddress;
    }

    @Override
    public String scheme() {
        return scheme;
    }

    @Override
    public String host() {
        return headers.find("Host").orElse("localhost");
    }

    @Override
    public String origin() {
        return scheme + "://" + host();
    }

    @Override
    public <T> Optional<T> platform(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public void whenDone(Runnable action) {
        whenDone.add(action);
    }
}
