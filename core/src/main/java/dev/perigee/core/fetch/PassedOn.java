package dev.perigee.core.fetch;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes an answer one's own. Left behind is what belongs to the connection it came by (RFC 9110 §
 * 7.6.1), to the server that sent it, or to the site it is from: cookies, and what that site allows
 * or forbids browsers. {@code Content-Encoding} stays, as the bytes stay encoded.
 */
final class PassedOn {

    private static final Set<String> LEFT_BEHIND =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "content-length",
                    "date",
                    "server",
                    "via",
                    "alt-svc",
                    "set-cookie",
                    "set-cookie2",
                    "clear-site-data",
                    "strict-transport-security",
                    "nel",
                    "report-to",
                    "location");

    private PassedOn() {}

    /**
     * The response.
     *
     * @param location absolute if it leaves the site; empty for none
     */
    static Response of(int status, Headers headers, String location, ResponseBody body) {
        Response response = start(status, location).withBody(body);
        Set<String> named = namedByConnection(headers);
        for (String name : headers.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!LEFT_BEHIND.contains(lower)
                    && !named.contains(lower)
                    && !lower.startsWith("access-control-")) {
                response = withAll(response, name, headers);
            }
        }
        return response;
    }

    private static Response start(int status, String location) {
        if (status > 599) {
            return Response.empty(502);
        }
        boolean redirects = status >= 301 && status <= 308 && status != 304;
        if (redirects && location.contains("://")) {
            try {
                return Response.redirectExternal(location, status);
            } catch (IllegalArgumentException e) {
                return Response.empty(502);
            }
        }
        return location.isEmpty() || location.contains("://")
                ? Response.empty(status)
                : Response.empty(status).withHeader("Location", location);
    }

    private static Response withAll(Response response, String name, Headers headers) {
        Response with = response;
        for (String value : headers.all(name)) {
            try {
                with = with.withAddedHeader(name, value);
            } catch (IllegalArgumentException e) {
                return response;
            }
        }
        return with;
    }

    private static Set<String> namedByConnection(Headers headers) {
        Set<String> names = new HashSet<>();
        for (String line : headers.all("Connection")) {
            for (String name : line.split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
