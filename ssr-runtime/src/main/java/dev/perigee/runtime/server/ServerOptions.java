package dev.perigee.runtime.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** {@code OPTIONS *}: what the server can do at all, whatever the path (RFC 9110 § 9.3.7). */
final class ServerOptions {

    /** The methods that an endpoint can have a handler for. */
    static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private ServerOptions() {}

    static boolean areAsked(Request request) {
        return "*".equals(request.getHttpURI().getPath()) && request.getMethod().equals("OPTIONS");
    }

    static void answer(Outgoing out) {
        out.response().setStatus(204);
        out.response().getHeaders().put(HttpHeader.ALLOW, METHODS);
        out.sendHead();
    }
}
