package dev.perigee.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An answer: status, headers and body. It is immutable; {@code with…} methods return a changed
 * copy.
 *
 * <pre>{@code
 * return Response.json(task).withStatus(201).withHeader("Location", "/api/tasks/" + task.id());
 * }</pre>
 */
public final class Response {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Headers JSON = contentType("application/json");
    private static final Headers TEXT = contentType("text/plain;charset=utf-8");
    private static final Headers HTML = contentType("text/html;charset=utf-8");
    private static final Headers EVENTS =
            contentType("text/event-stream").with("Cache-Control", "no-cache");

    private final int status;
    private final Headers headers;
    private final ResponseBody body;

    private Response(int status, Headers headers, ResponseBody body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    private static Response of(ResponseBody body, String contentType) {
        HeaderRules.check("Content-Type", contentType);
        return new Response(200, contentType(contentType), body);
    }

    private static Headers contentType(String type) {
        return Headers.empty().with("Content-Type", type);
    }

    /**
     * 200 with a value as {@code application/json}: a record, a map, a list, a Jackson node,
     * anything that Jackson writes. Maps and sets without an order of their own are written sorted.
     */
    public static Response json(Object value) {
        return new Response(200, JSON, new ResponseBody.Json(value));
    }

    /** 200 with {@code text/plain;charset=utf-8}. */
    public static Response text(String text) {
        return new Response(200, TEXT, utf8(text));
    }

    /** 200 with {@code text/html;charset=utf-8}. */
    public static Response html(String html) {
        return new Response(200, HTML, utf8(html));
    }

    /** 200 with these bytes, which must not change afterwards. */
    public static Response bytes(byte[] data, String contentType) {
        return of(new ResponseBody.Bytes(data), contentType);
    }

    /** 200 with the content of a file, which is read when the response is sent. */
    public static Response file(Path file, String contentType) {
        return of(new ResponseBody.File(file), contentType);
    }

    /** 200 with a body that {@code writer} writes as it goes; each flush reaches the client. */
    public static Response stream(BodyWriter writer, String contentType) {
        return of(new ResponseBody.Stream(writer), contentType);
    }

    /** 200 with server-sent events ({@code text/event-stream}, WHATWG HTML § 9.2). */
    public static Response events(EventStream events) {
        return new Response(200, EVENTS, new ResponseBody.Events(events));
    }

    /**
     * A status and no body.
     *
     * @param status 200 to 599
     */
    public static Response empty(int status) {
        return new Response(checkedStatus(status), Headers.empty(), new ResponseBody.Empty());
    }

    /**
     * A redirect within the site. Its {@code Location} header is a whole path, with the base, once
     * it is sent.
     *
     * @param path a path below the site's base, which is put in front: {@code "/thanks"}; a link,
     *     which begins with the base already, as {@link Site#link} and the class {@code Routes}
     *     give it (unless a route is named as the base is); or relative to the request's URL, as a
     *     link in its page would be (RFC 3986 § 5.2): {@code "../x"}, {@code "?page=2"}, {@code ""}
     *     for the same URL, though never above the base; it may have a query and a fragment; what a
     *     URL cannot hold is percent-encoded
     * @param status 301, 302, 303, 307 or 308
     * @throws IllegalArgumentException if {@code path} would leave the site ({@code "//host"},
     *     {@code "https:…"}), or for another status
     */
    public static Response redirect(String path, int status) {
        String location = Location.onSite(path);
        return new Response(
                redirectStatus(status),
                Headers.empty().with("Location", location),
                new ResponseBody.Redirect(location));
    }

    /**
     * A redirect to another site. Never hand it what a client sent without checking it first.
     *
     * @param uri an absolute {@code http} or {@code https} URL
     * @param status 301, 302, 303, 307 or 308
     * @throws IllegalArgumentException if {@code uri} is no such URL, or for another status
     */
    public static Response redirectExternal(String uri, int status) {
        Headers location = Headers.empty().with("Location", Location.external(uri));
        return new Response(redirectStatus(status), location, new ResponseBody.Empty());
    }

    /** As {@link #redirectExternal(String, int)}. */
    public static Response redirectExternal(URI uri, int status) {
        return redirectExternal(uri.toString(), status);
    }

    /**
     * The same response with another status.
     *
     * @param newStatus 200 to 599
     */
    public Response withStatus(int newStatus) {
        return new Response(checkedStatus(newStatus), headers, body);
    }

    /**
     * The same response with this header in place of any of that name.
     *
     * @throws IllegalArgumentException if the name is no token, the value holds control characters
     *     or characters beyond ISO 8859-1 (RFC 9110 § 5.5), the header frames the message ({@code
     *     Content-Length}, {@code Transfer-Encoding}, {@code Connection} …), or it is a {@code
     *     Location} that leaves the site
     */
    public Response withHeader(String name, String value) {
        HeaderRules.checkResponse(name, value);
        return new Response(status, headers.with(name, value), body);
    }

    /**
     * The same response with one more header, next to those of that name, as {@code Set-Cookie}.
     */
    public Response withAddedHeader(String name, String value) {
        HeaderRules.checkResponse(name, value);
        return new Response(status, headers.withAdded(name, value), body);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The headers that this response has itself. */
    public Headers headers() {
        return headers;
    }

    /** The value of a header of this response. */
    public Optional<String> header(String name) {
        return headers.find(name);
    }

    /** The body. */
    public ResponseBody body() {
        return body;
    }

    /** The same response with another body; status and headers stay. For middleware. */
    public Response withBody(ResponseBody newBody) {
        return new Response(status, headers, newBody);
    }

    @Override
    public String toString() {
        return "Response " + status + " " + body.getClass().getSimpleName();
    }

    private static ResponseBody utf8(String text) {
        return new ResponseBody.Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int checkedStatus(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(
                    "A response status must be between 200 and 599, but was " + status + ".");
        }
        return status;
    }

    private static int redirectStatus(int status) {
        if (!REDIRECTS.contains(status)) {
            throw new IllegalArgumentException(
                    "The status of a redirect must be 301, 302, 303, 307 or 308, but was "
                            + status
                            + ".");
        }
        return status;
    }
}
