package dev.perigee.core.fetch;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import dev.perigee.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** An answer from the network. */
final class OuterResponse extends Fetched {

    private final URI uri;
    private final InputStream body;

    OuterResponse(HttpResponse<InputStream> answer, Json json) {
        super(answer.statusCode(), headers(answer.headers()), json);
        this.uri = answer.uri();
        this.body = answer.body();
    }

    private static Headers headers(HttpHeaders received) {
        Headers.Builder headers = Headers.builder();
        received.map()
                .forEach(
                        (name, values) -> {
                            if (!name.startsWith(":")) {
                                values.forEach(value -> headers.add(name, value));
                            }
                        });
        return headers.build();
    }

    @Override
    public byte[] bytes() throws IOException {
        take();
        try (body) {
            return body.readAllBytes();
        }
    }

    @Override
    public InputStream stream() {
        take();
        return body;
    }

    @Override
    public Response toResponse() {
        take();
        boolean none = status() == 204 || status() == 304;
        return PassedOn.of(
                status(),
                headers(),
                headers().find("Location").map(this::absolute).orElse(""),
                none
                        ? new ResponseBody.Empty()
                        : new ResponseBody.Stream(new CopiedBody(() -> body)));
    }

    private String absolute(String location) {
        try {
            return uri.resolve(new URI(location)).toString();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // The connection is given up anyway.
        }
    }
}
