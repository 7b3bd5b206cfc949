package dev.perigee.core.fetch;

import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Headers;
import dev.perigee.api.ResponseBody;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Sends the requests of a site's own code. A path goes to the site itself, in-process; an absolute
 * {@code http} or {@code https} URL goes over the network. Safe for use by many threads.
 */
public final class Fetching implements AutoCloseable {

    private static final int MAX_REDIRECTS = 5;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final InProcess site;
    private final UnaryOperator<String> withBase;
    private final SiteFiles files;
    private final Json json;
    private final Network network;

    /**
     * For one site.
     *
     * @param withBase puts the site's base in front of a path that has it not
     */
    public Fetching(InProcess site, UnaryOperator<String> withBase, SiteFiles files, Json json) {
        this.site = site;
        this.withBase = withBase;
        this.files = files;
        this.json = json;
        this.network = new Network(json);
    }

    /**
     * Sends a request.
     *
     * @param outer the request that is being answered
     * @param alongside what goes along to the site itself, unless the request sets it
     * @throws IOException if the answer could not be had
     * @throws IllegalArgumentException if the request goes neither to a path nor to a web address
     */
    public FetchResponse fetch(FetchRequest request, Exchange outer, Headers alongside)
            throws IOException {
        String uri = request.uri();
        if (uri.startsWith("/") && !uri.startsWith("//")) {
            return inside(request, outer, alongside);
        }
        String lower = uri.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return network.fetch(request, body(request), outer);
        }
        throw new IllegalArgumentException(
                "'"
                        + uri
                        + "' cannot be fetched. Write a path of this site, which starts with one"
                        + " '/', or an absolute http or https URL.");
    }

    private FetchResponse inside(FetchRequest request, Exchange outer, Headers alongside)
            throws IOException {
        byte[] body = body(request);
        Headers headers = headers(request, outer, alongside);
        SitePath path = SitePath.parse(withBase.apply(request.uri()));
        Answer answer = null;
        for (int i = 0; i <= MAX_REDIRECTS; i++) {
            answer = site.answer(new InnerExchange(outer, request.method(), path, headers, body));
            Optional<SitePath> next = next(request.method(), answer);
            if (next.isEmpty()) {
                return new InnerResponse(answer, files, json);
            }
            path = next.get();
        }
        throw new IOException(request.uri() + " redirects in circles.");
    }

    /** Where a redirect within the site leads, if it is for us to go there. */
    private static Optional<SitePath> next(String method, Answer answer) {
        boolean kept = answer.status() == 307 || answer.status() == 308;
        boolean moved = answer.status() >= 301 && answer.status() <= 303;
        if (!kept && !(moved && SAFE.contains(method))) {
            return Optional.empty();
        }
        return answer.headers()
                .find("Location")
                .filter(location -> location.startsWith("/") && !location.startsWith("//"))
                .map(SitePath::parse);
    }

    private static Headers headers(FetchRequest request, Exchange outer, Headers alongside) {
        Headers headers = request.headers();
        Headers.Builder all = Headers.builder();
        String origin = outer.origin();
        all.add("Host", origin.substring(origin.indexOf("//") + 2));
        if (!headers.has("Accept")) {
            all.add("Accept", "*/*");
        }
        if (!SAFE.contains(request.method()) && !headers.has("Origin")) {
            all.add("Origin", origin);
        }
        alongside.forEach(
                (name, value) -> {
                    if (!headers.has(name)) {
                        all.add(name, value);
                    }
                });
        return all.addAll(headers).build();
    }

    private byte[] body(FetchRequest request) {
        ResponseBody body = request.body();
        if (body instanceof ResponseBody.Bytes bytes) {
            return bytes.data();
        }
        return body instanceof ResponseBody.Json value ? json.toBytes(value.value()) : new byte[0];
    }

    /** Lets go of the connections to others; nothing more is fetched over the network. */
    @Override
    public void close() {
        network.close();
    }
}
