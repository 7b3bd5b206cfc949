package dev.perigee.runtime.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what never reaches the site, or fails below it: malformed requests, heads that are too
 * large, a server that is full. Nothing of an exception is sent; Jetty's own handler would say its
 * class and message.
 */
final class FaultAnswers implements Request.Handler {

    private static final String TEXT = "text/plain;charset=utf-8";

    /**
     * Called by Jetty, with the status in the response. Where one message ends and the next begins
     * is anybody's guess by then, so the connection is closed.
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object failure = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        send(request, response, callback, status(response.getStatus(), failure));
        return true;
    }

    /** Jetty makes 500 of what it does not know, slow clients among it. */
    private static int status(int byJetty, @Nullable Object failure) {
        if (failure instanceof HttpException || byJetty != 500) {
            return byJetty;
        }
        return failure instanceof TimeoutException ? 408 : 500;
    }

    /** Sends a status with a short body, JSON where the client likes that better. */
    static void send(Request request, Response response, Callback callback, int status) {
        String reason = HttpStatus.getMessage(status);
        boolean json = wantsJson(request.getHeaders());
        String body =
                json
                        ? "{\"status\":" + status + ",\"message\":\"" + reason + "\"}"
                        : status + " " + reason + "\n";
        HttpFields.Mutable fields = response.getHeaders();
        response.setStatus(status);
        fields.put(HttpHeader.CONTENT_TYPE, json ? "application/json" : TEXT);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put("X-Content-Type-Options", "nosniff");
        ByteBuffer bytes = ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
        fields.put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
        response.write(true, bytes, callback);
    }

    private static boolean wantsJson(HttpFields headers) {
        HttpField accept = headers.getField(HttpHeader.ACCEPT);
        String value = accept == null ? "" : accept.getValue().toLowerCase(Locale.ROOT);
        return value.contains("json") && !value.contains("text/");
    }
}
