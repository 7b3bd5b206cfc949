package dev.perigee.testing;

import dev.perigee.api.Headers;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A site that is asked over HTTP. */
final class HttpSite implements RunningSite {

    private static final int PATIENCE_SECONDS = 60;

    private final URI origin;
    private final String base;
    private final FaultLog faults;
    private final Hints hints;
    private final Json json = Json.of(HttpSite.class.getClassLoader());
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * Wherever it runs.
     *
     * @param origin scheme, host and port
     * @param base below which it lives; empty for the root
     */
    HttpSite(URI origin, String base, FaultLog faults, Hints hints) {
        this.origin = origin;
        this.base = base;
        this.faults = faults;
        this.hints = hints;
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
    public TestResponse ask(SiteRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(message(request), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new TestResponse(answer.statusCode(), headers(answer), answer.body(), json)
                    .askedBy(request, hints, faults);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw TestingProblems.neverEnds(request.line(), PATIENCE_SECONDS, e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw TestingProblems.notAnswered(request.line(), origin, cause == null ? e : cause);
        }
    }

    private HttpRequest message(SiteRequest request) {
        byte[] body = request.body().toBytes(json::toBytes);
        BodyPublisher publisher =
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        try {
            HttpRequest.Builder message =
                    HttpRequest.newBuilder(URI.create(origin + request.target()));
            request.allHeaders().forEach(message::header);
            return message.method(request.method(), publisher).build();
        } catch (IllegalArgumentException e) {
            throw TestingProblems.notSent(request.line(), e);
        }
    }

    private static Headers headers(HttpResponse<?> answer) {
        Headers.Builder headers = Headers.builder();
        answer.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!name.startsWith(":")) {
                                values.forEach(value -> headers.add(name, value));
                            }
                        });
        return headers.build();
    }

    /** Connections are closed by themselves when they are idle. */
    @Override
    public void close() {}
}
