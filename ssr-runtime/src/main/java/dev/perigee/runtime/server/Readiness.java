package dev.perigee.runtime.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Tells load balancers whether to send requests here. */
final class Readiness {

    private final String path;
    private volatile boolean ending;
    private volatile boolean refusing;

    Readiness(String path) {
        this.path = path;
    }

    /** From now on it is not ready. */
    void end() {
        ending = true;
    }

    /** Whether the server is about to stop. */
    boolean isEnding() {
        return ending;
    }

    /** From now on requests that come are refused; those that are here are answered. */
    void refuse() {
        refusing = true;
    }

    /** Whether a request that comes now is too late. */
    boolean isRefusing() {
        return refusing;
    }

    boolean isAsked(Request request) {
        return path.equals(request.getHttpURI().getPath());
    }

    void answer(Outgoing out) {
        byte[] text = (ending ? "stopping\n" : "ready\n").getBytes(StandardCharsets.US_ASCII);
        HttpFields.Mutable fields = out.response().getHeaders();
        out.response().setStatus(ending ? 503 : 200);
        fields.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_LENGTH, text.length);
        out.response().write(true, ByteBuffer.wrap(text), out.delivery());
    }
}
