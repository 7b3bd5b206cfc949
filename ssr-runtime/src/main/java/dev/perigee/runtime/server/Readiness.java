package dev.perigee.runtime.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Tells load balancers whether to send requests here. */
final class Readiness {

    private enum State {
        READY,
        ENDING,
        REFUSING
    }

    private final String path;
    private volatile State state = State.READY;

    Readiness(String path) {
        this.path = path;
    }

    /** From now on it is not ready, but requests that come are answered. */
    void end() {
        state = State.ENDING;
    }

    /** From now on requests that come are refused; those that are here are answered. */
    void refuse() {
        state = State.REFUSING;
    }

    /** Whether the server is about to stop. */
    boolean isEnding() {
        return state != State.READY;
    }

    /** Whether a request that comes now is too late. */
    boolean isRefusing() {
        return state == State.REFUSING;
    }

    boolean isAsked(Request request) {
        return path.equals(request.getHttpURI().getPath());
    }

    void answer(Outgoing out) {
        boolean ending = isEnding();
        byte[] text = (ending ? "stopping\n" : "ready\n").getBytes(StandardCharsets.US_ASCII);
        HttpFields.Mutable fields = out.response().getHeaders();
        out.response().setStatus(ending ? 503 : 200);
        fields.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_LENGTH, text.length);
        out.response().write(true, ByteBuffer.wrap(text), out.delivery());
    }
}
