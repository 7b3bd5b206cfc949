package dev.perigee.testing;

import dev.perigee.api.Headers;
import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Starts a site, asks it once, and closes it. */
final class LiveCall {

    private static final URI LOCALHOST = URI.create("http://localhost");

    private final SiteParts site;
    private final Probe probe;
    private final Json json;

    LiveCall(SiteParts site, Probe probe) {
        this.site = site;
        this.probe = probe;
        this.json = Json.of(site.loader());
    }

    /**
     * The finished response.
     *
     * @param rawPath of the request, below the site's base
     */
    TestResponse answer(TestRequest request, String rawPath) throws IOException {
        MemoryExchange exchange = exchange(request, rawPath);
        try (Dispatcher dispatcher = Dispatcher.start(site)) {
            AnswerReader reader = new AnswerReader(site.files(), json);
            TestResponse response = reader.read(dispatcher.answer(exchange), probe);
            if (probe.failure().orElse(null) instanceof SiteException notMade) {
                throw notMade;
            }
            return response;
        } finally {
            exchange.done();
        }
    }

    private MemoryExchange exchange(TestRequest request, String rawPath) {
        SiteSettings settings = site.index().settings();
        URI origin = settings.origin().orElse(LOCALHOST);
        MemoryExchange exchange =
                MemoryExchange.of(request.method(), settings.base() + rawPath + request.search())
                        .withScheme(origin.getScheme())
                        .withHeaders(headers(request, origin))
                        .withBody(request.body().toBytes(json::toBytes));
        return request.body() instanceof MultipartBody form
                ? exchange.withMultipart(form.toFormData())
                : exchange;
    }

    private static Headers headers(TestRequest request, URI origin) {
        Headers headers = request.headers();
        if (!headers.has("Host")) {
            headers = headers.with("Host", origin.getAuthority());
        }
        Optional<String> type = request.body().contentType();
        return type.isPresent() && !headers.has("Content-Type")
                ? headers.with("Content-Type", type.get())
                : headers;
    }
}
