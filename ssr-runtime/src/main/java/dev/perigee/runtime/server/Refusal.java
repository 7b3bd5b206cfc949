package dev.perigee.runtime.server;

import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Why a request does not get to the site. In this order:
 *
 * <ol>
 *   <li>a method that is not spelt in capitals, as all known ones are: 501 (RFC 9110 § 9.1);
 *   <li>{@code CONNECT}, as this is no proxy: 405;
 *   <li>two content types, of which two readers would choose two: 400;
 *   <li>a body in a content coding, which may be a thousand times as large inside: 415.
 * </ol>
 *
 * @param status 0 for none
 * @param message for the client
 * @param headers of the answer
 */
record Refusal(int status, String message, Map<String, String> headers) {

    /** Of a request that comes when the server is about to stop. */
    static final Refusal STOPPING = new Refusal(503, "The server is about to stop.", Map.of());

    private static final Refusal NONE = new Refusal(0, "", Map.of());
    private static final Refusal METHOD =
            new Refusal(501, "Methods are written in capitals.", Map.of());
    private static final Refusal CONNECT =
            new Refusal(405, "This server is no proxy.", Map.of("Allow", ServerOptions.METHODS));
    private static final Refusal TYPES =
            new Refusal(400, "The request has more than one Content-Type.", Map.of());
    private static final Refusal CODING =
            new Refusal(
                    415,
                    "Request bodies must not be encoded.",
                    Map.of("Accept-Encoding", "identity"));

    static Refusal of(Request request) {
        String method = request.getMethod();
        if (method.equals("CONNECT")) {
            return CONNECT;
        }
        if (holdsSmallLetter(method)) {
            return METHOD;
        }
        int types = 0;
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header == HttpHeader.CONTENT_TYPE && ++types > 1) {
                return TYPES;
            }
            if (header == HttpHeader.CONTENT_ENCODING && !isIdentity(field)) {
                return CODING;
            }
        }
        return NONE;
    }

    private static boolean holdsSmallLetter(String method) {
        for (int i = 0; i < method.length(); i++) {
            char c = method.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdentity(HttpField field) {
        String value = field.getValue();
        return value == null || value.isBlank() || value.strip().equalsIgnoreCase("identity");
    }

    boolean isNone() {
        return status == 0;
    }
}
