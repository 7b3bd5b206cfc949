package dev.perigee.testing;

import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.net.URI;

/** A site that is asked without a socket, through the dispatcher of production. */
final class MemorySite implements RunningSite {

    private static final URI LOCALHOST = URI.create("http://localhost");

    private final Dispatcher dispatcher;
    private final URI origin;
    private final String base;
    private final FaultLog faults;
    private final Hints hints;
    private final Json json;
    private final AnswerReader reader;

    private MemorySite(SiteParts parts, Dispatcher dispatcher, FaultLog faults, Hints hints) {
        this.dispatcher = dispatcher;
        this.origin = parts.index().settings().origin().orElse(LOCALHOST);
        this.base = parts.index().settings().base();
        this.faults = faults;
        this.hints = hints;
        this.json = Json.of(parts.loader());
        this.reader = new AnswerReader(parts.files());
    }

    /**
     * Starts it.
     *
     * @param hints for failed assertions
     */
    static MemorySite start(SiteParts parts, Hints hints) {
        FaultLog faults = new FaultLog();
        SiteParts watched = parts.withLog(faults);
        return new MemorySite(watched, Dispatcher.start(watched), faults, hints);
    }

    @Override
    public URI origin() {
        return origin;
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public TestResponse ask(SiteRequest request) throws IOException {
        MemoryExchange exchange = exchange(request);
        try {
            TestResponse response =
                    reader.read(dispatcher.answer(exchange), json).askedBy(request, hints, faults);
            if (response.failure().orElse(null) instanceof SiteException notMade) {
                throw notMade;
            }
            return response;
        } finally {
            exchange.done();
        }
    }

    private MemoryExchange exchange(SiteRequest request) {
        MemoryExchange exchange =
                MemoryExchange.of(request.method(), request.target())
                        .withScheme(origin.getScheme())
                        .withHeaders(request.allHeaders(origin))
                        .withBody(request.body().toBytes(json::toBytes));
        return request.body() instanceof MultipartBody form
                ? exchange.withMultipart(form.toFormData())
                : exchange;
    }

    @Override
    public void close() {
        dispatcher.close();
    }
}
