package dev.perigee.runtime.server;

import static org.eclipse.jetty.http.HttpHeader.TRANSFER_ENCODING;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Where an answer goes.
 *
 * @param request what is answered
 * @param response what is written
 * @param delivery to be told when all is written, or will never be
 */
record Outgoing(Request request, Response response, Delivery delivery) {

    /**
     * Drops what the site has not read of the request's body. What has not come yet is not waited
     * for: the connection is closed then, and the answer says so; as it is behind a body that was
     * too large, of which more may be on its way (RFC 9110 § 15.5.14).
     */
    void dropRequestBody() {
        boolean body = request.getLength() > 0 || request.getHeaders().contains(TRANSFER_ENCODING);
        if (body && (response.getStatus() == 413 || !request.consumeAvailable())) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
    }

    /** Sends the head and no body. */
    void sendHead() {
        response.write(true, BufferUtil.EMPTY_BUFFER, delivery);
    }

    /** The connection is of no use any more; the client must not take a part for the whole. */
    void abort(Throwable failure) {
        delivery.failed(failure);
    }
}
