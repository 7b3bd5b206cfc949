package dev.perigee.core.context;

import dev.perigee.api.Headers;
import dev.perigee.api.Locals;
import dev.perigee.api.ResponseHeaders;
import dev.perigee.core.body.RequestBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.http.HostName;
import dev.perigee.core.http.Reference;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.page.ShownError;
import dev.perigee.core.path.CanonicalPath;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What one request keeps while it is answered, whatever paths it is rewritten to. Most of it is
 * made only when somebody asks for it. Used by one thread at a time.
 */
public final class Visit {

    private static final int MAX_REWRITES = 8;

    private final Stage stage;
    private final Exchange exchange;
    private final CanonicalPath path;
    private final Optional<Timings> timings;
    private Optional<URI> url = Optional.empty();
    private Optional<Locals> locals = Optional.empty();
    private Optional<CookieJar> cookies = Optional.empty();
    private Optional<ResponseHeaders> responseHeaders = Optional.empty();
    private Optional<RequestBody> body = Optional.empty();
    private Optional<ShownError> shown = Optional.empty();
    private boolean variesByAccept;
    private boolean variesByLanguage;
    private int rewrites;

    /**
     * A request that was just received.
     *
     * @param path below the site's base
     */
    public Visit(Stage stage, Exchange exchange, CanonicalPath path) {
        this.stage = stage;
        this.exchange = exchange;
        this.path = path;
        this.timings = stage.isTimed() ? Optional.of(new Timings()) : Optional.empty();
    }

    Stage stage() {
        return stage;
    }

    /** The request as it came. */
    public Exchange exchange() {
        return exchange;
    }

    /** The path that the client asked for, below the site's base. */
    public CanonicalPath path() {
        return path;
    }

    /** What takes its time, if somebody wants to know. */
    public Optional<Timings> timings() {
        return timings;
    }

    URI url() {
        if (url.isEmpty()) {
            String query = query();
            String path = stage.pages().url(stage.origin(exchange), fullPath());
            url = Optional.of(stage.url(path + (query.isEmpty() ? "" : "?" + query)));
        }
        return url.get();
    }

    private String query() {
        String raw = stage.isPrerendering() ? "" : exchange.rawQuery();
        return raw.isEmpty() ? "" : SitePath.encodedQuery(raw);
    }

    /**
     * The path, with base, that a reference of this request's answer means.
     *
     * @param reference a path below the base or a link, which has it already, or relative to the
     *     request's URL; encoded
     */
    public String resolve(String reference) {
        boolean sameDocument = reference.isEmpty() || "?#".indexOf(reference.charAt(0)) >= 0;
        if (sameDocument) {
            return Reference.resolve(reference, fullPath(), query());
        }
        String target = Reference.resolve(reference, path.encoded(), "");
        return reference.startsWith("/")
                ? stage.links().withBase(target)
                : stage.site().base() + target;
    }

    /** The path with base: {@code /docs} and {@code /docs/} both are the root below it. */
    private String fullPath() {
        String base = stage.site().base();
        boolean bare = path.segments().isEmpty() && !path.hasTrailingSlash() && !base.isEmpty();
        return bare ? base : base + path.encoded();
    }

    Locals locals() {
        if (locals.isEmpty()) {
            locals = Optional.of(new Locals());
        }
        return locals.get();
    }

    CookieJar cookies() {
        if (cookies.isEmpty()) {
            cookies = Optional.of(new CookieJar(exchange.headers().all("Cookie"), fullPath()));
        }
        return cookies.get();
    }

    ResponseHeaders responseHeaders() {
        if (responseHeaders.isEmpty()) {
            responseHeaders = Optional.of(new ResponseHeaders());
        }
        return responseHeaders.get();
    }

    RequestBody body(long limit) {
        if (body.isEmpty()) {
            body = Optional.of(new RequestBody(exchange, limit, stage.json()));
        }
        return body.get();
    }

    /** From now on, what is rendered shows an error. */
    public void shows(ShownError error) {
        shown = Optional.of(error);
    }

    /** The error that is shown, if one is. */
    public Optional<ShownError> shown() {
        return shown;
    }

    void varyByAccept() {
        variesByAccept = true;
    }

    /** Counts a rewrite, and stops those that go round in circles. */
    void countRewrite() {
        if (++rewrites > MAX_REWRITES) {
            throw new IllegalStateException(
                    "The request to "
                            + path.encoded()
                            + " was rewritten more than "
                            + MAX_REWRITES
                            + " times. Does a rewrite lead back to itself?");
        }
    }

    /** What was collected for the final response; empty if nothing was. */
    public Headers collectedHeaders() {
        return responseHeaders.map(ResponseHeaders::toHeaders).orElse(Headers.empty());
    }

    /** The values of the {@code Set-Cookie} headers for what was set. */
    public List<String> cookiesToSet() {
        return cookies.map(jar -> jar.toHeaders(!isPlainLocalhost())).orElse(List.of());
    }

    /** Whether cookies were looked at or set, so that the answer is for this client alone. */
    public boolean usedCookies() {
        return cookies.isPresent();
    }

    void varyByLanguage() {
        variesByLanguage = true;
    }

    /** Whether the answer was chosen by the {@code Accept-Language} header. */
    public boolean variesByLanguage() {
        return variesByLanguage;
    }

    /** Whether the answer was chosen by the {@code Accept} header. */
    public boolean variesByAccept() {
        return variesByAccept;
    }

    private boolean isPlainLocalhost() {
        return exchange.scheme().equals("http")
                && HostName.parse(exchange.host()).map(HostName::isLoopback).orElse(false);
    }

    /** What goes along with a request of the site to itself. */
    Headers alongside() {
        Headers.Builder along = Headers.builder();
        if (!stage.isPrerendering()) {
            Headers headers = exchange.headers();
            for (String name : List.of("Authorization", "Accept-Language")) {
                headers.all(name).forEach(value -> along.add(name, value));
            }
            if (cookies.isPresent() || headers.has("Cookie")) {
                String sent = cookies().toRequestHeader();
                if (!sent.isEmpty()) {
                    along.add("Cookie", sent);
                }
            }
        }
        return along.build();
    }
}
