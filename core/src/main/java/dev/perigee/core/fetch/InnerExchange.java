package dev.perigee.core.fetch;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.SitePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A request of a site to itself, on behalf of the request that {@code outer} is. */
final class InnerExchange implements Exchange {

    /** Deeper than any site that means it, and far from the end of the stack. */
    private static final int MAX_DEPTH = 8;

    private final Exchange outer;
    private final int depth;
    private final String method;
    private final SitePath path;
    private final Headers headers;
    private final byte[] body;

    /**
     * A request.
     *
     * @param path with the site's base
     * @throws HttpError 508 if requests of the site to itself are nested too deep
     */
    InnerExchange(Exchange outer, String method, SitePath path, Headers headers, byte[] body) {
        this.outer = outer;
        this.depth = outer.depth() + 1;
        this.method = method;
        this.path = path;
        this.headers = headers;
        this.body = body;
        if (depth > MAX_DEPTH) {
            throw HttpError.of(508, "The site fetches itself in circles.");
        }
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String rawPath() {
        return path.path();
    }

    @Override
    public String rawQuery() {
        return path.query();
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public long bodyLength() {
        return body.length;
    }

    @Override
    public InputStream openBody() {
        return new ByteArrayInputStream(body);
    }

    @Override
    public FormData readMultipart(InputStream content, String contentType) throws IOException {
        return outer.readMultipart(content, contentType);
    }

    @Override
    public String clientAddress() {
        return outer.clientAddress();
    }

    @Override
    public String scheme() {
        return origin().startsWith("https:") ? "https" : "http";
    }

    @Override
    public String host() {
        return origin().substring(origin().indexOf("//") + 2);
    }

    @Override
    public String origin() {
        return outer.origin();
    }

    @Override
    public <T> Optional<T> platform(Class<T> type) {
        return outer.platform(type);
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public void whenDone(Runnable action) {
        outer.whenDone(action);
    }
}
