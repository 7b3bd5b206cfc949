package dev.perigee.core.dispatch;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Exchange;
import java.io.InputStream;
import java.util.Optional;

/**
 * The request that a path is rendered for. There is no client, so what a client would send does not
 * exist: code that looks at it would write one visitor's answer into a file for all.
 */
record BuildExchange(String route, String rawPath, String origin, FetchTrail trail)
        implements Exchange {

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String rawQuery() {
        throw missing("query");
    }

    @Override
    public Headers headers() {
        throw missing("headers or cookies");
    }

    @Override
    public long bodyLength() {
        throw missing("body");
    }

    @Override
    public InputStream openBody() {
        throw missing("body");
    }

    @Override
    public FormData readMultipart(InputStream content, String contentType) {
        throw missing("body");
    }

    @Override
    public String clientAddress() {
        throw missing("client address");
    }

    private IllegalStateException missing(String what) {
        return new IllegalStateException(
                "The route "
                        + route
                        + " is prerendered, so its request has no "
                        + what
                        + ". Add @Route(prerender = false) to answer it live.");
    }

    @Override
    public String scheme() {
        return origin.startsWith("https:") ? "https" : "http";
    }

    @Override
    public String host() {
        return origin.substring(origin.indexOf("//") + 2);
    }

    /** What the renderer itself asks for when a request lies within this one. */
    @Override
    public <T> Optional<T> platform(Class<T> type) {
        return type == FetchTrail.class ? Optional.of(type.cast(trail)) : Optional.empty();
    }

    /** The worker that builds ends soon, and lets go of everything then. */
    @Override
    public void whenDone(Runnable action) {}
}
