package dev.perigee.core.fetch;

import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * Fetches over the network, with the JDK's client. Redirects of {@code GET} and {@code HEAD} are
 * followed, at most {@value #MAX_REDIRECTS}, never from {@code https} to {@code http}, and
 * credentials do not go along to another origin; other methods get the redirect as the answer.
 */
final class Network {

    private static final int MAX_REDIRECTS = 5;

    private final Json json;
    private final NetworkClient client = new NetworkClient();

    Network(Json json) {
        this.json = json;
    }

    /** Lets go of the client and its threads. */
    void close() {
        client.close();
    }

    FetchResponse fetch(FetchRequest request, byte[] body, Exchange outer) throws IOException {
        URI uri = uri(request.uri());
        Headers headers = request.headers();
        for (int i = 0; i <= MAX_REDIRECTS; i++) {
            HttpResponse<InputStream> answer = send(request, uri, headers, body);
            Optional<URI> next = next(request.method(), uri, answer);
            if (next.isEmpty()) {
                OuterResponse response = new OuterResponse(answer, json);
                outer.whenDone(response::close);
                return response;
            }
            answer.body().close();
            headers = sameOrigin(uri, next.get()) ? headers : withoutCredentials(headers);
            uri = next.get();
        }
        throw new IOException(request.uri() + " redirects in circles.");
    }

    private HttpResponse<InputStream> send(
            FetchRequest request, URI uri, Headers headers, byte[] body) throws IOException {
        HttpRequest.BodyPublisher publisher =
                body.length == 0
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri)
                        .method(request.method(), publisher)
                        .timeout(request.timeout());
        if ("http".equalsIgnoreCase(uri.getScheme())) {
            // Without it the client asks every plain server to upgrade to HTTP/2.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        headers.forEach(builder::header);
        try {
            return client.get().send(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while fetching.");
        } catch (IOException e) {
            throw new IOException(failed(request.method(), uri, e), e);
        }
    }

    private static Optional<URI> next(String method, URI from, HttpResponse<InputStream> answer) {
        boolean redirect =
                switch (answer.statusCode()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        if (!redirect || !(method.equals("GET") || method.equals("HEAD"))) {
            return Optional.empty();
        }
        return answer.headers()
                .firstValue("Location")
                .flatMap(location -> resolved(from, location))
                .filter(to -> isWeb(to) && !(isSecure(from) && !isSecure(to)));
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            return Optional.of(from.resolve(new URI(location)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null && (isSecure(uri) || "http".equalsIgnoreCase(uri.getScheme()));
    }

    private static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean sameOrigin(URI a, URI b) {
        return isSecure(a) == isSecure(b)
                && a.getPort() == b.getPort()
                && String.valueOf(a.getHost()).equalsIgnoreCase(b.getHost());
    }

    private static Headers withoutCredentials(Headers headers) {
        return headers.without("Authorization").without("Cookie").without("Proxy-Authorization");
    }

    /** The client's own words name no host; a query is left out, for it may hold a secret. */
    private static String failed(String method, URI uri, IOException cause) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String target = uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
        String reason =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "Fetching " + method + " " + target + " failed: " + reason;
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            if (isWeb(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(notFetched(text), e);
        }
        throw new IllegalArgumentException(notFetched(text));
    }

    private static String notFetched(String text) {
        return "'"
                + text
                + "' is no absolute http or https URL. Percent-encode what it may not hold.";
    }
}
