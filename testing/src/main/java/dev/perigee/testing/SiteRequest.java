package dev.perigee.testing;

import dev.perigee.api.Headers;
import java.net.URI;
import java.util.Optional;

/**
 * A request as it goes out.
 *
 * @param target path and query as they stand in a request line
 * @param headers but for those of the body
 */
record SiteRequest(String method, String target, Headers headers, TestBody body) {

    /** What a message calls it. */
    String line() {
        return method + " " + target;
    }

    /** The path alone. */
    String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    SiteRequest withHeader(String name, String value) {
        return new SiteRequest(method, target, headers.with(name, value), body);
    }

    /** All headers but {@code Host}. */
    Headers allHeaders() {
        Optional<String> type = body.contentType();
        return type.isPresent() && !headers.has("Content-Type")
                ? headers.with("Content-Type", type.get())
                : headers;
    }

    /** All headers, as if sent to this origin. */
    Headers allHeaders(URI origin) {
        Headers all = allHeaders();
        return all.has("Host") ? all : all.with("Host", origin.getRawAuthority());
    }
}
