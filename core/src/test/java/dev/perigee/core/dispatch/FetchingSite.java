package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;

import dev.perigee.api.Context;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site whose {@code /from} passes on what it fetches, and much to fetch. */
final class FetchingSite {

    private FetchingSite() {}

    static TestSite site(FetchRequest request) {
        return new TestSite()
                .on("GET", "/from", c -> c.fetch(request).toResponse())
                .on("GET", "/text", c -> Response.text("text").withHeader("X-A", "1"))
                .on("GET", "/json", c -> Response.json(List.of(1, 2)))
                .on("POST", "/echo", c -> Response.text(c.request().text()).withStatus(201))
                .on("GET", "/seen", c -> Response.json(seen(c)))
                .on("POST", "/seen", c -> Response.json(seen(c)))
                .on("GET", "/to", c -> Response.redirect("/text?x", 302))
                .on("GET", "/out", c -> Response.redirectExternal("https://e.com/x", 307))
                .on("GET", "/loop", c -> Response.redirect("/loop", 302))
                .on("GET", "/stream", c -> Response.stream(out -> out.write('s'), "text/plain"))
                .on(
                        "GET",
                        "/broken",
                        c -> {
                            throw new IOException("secret");
                        })
                .file(
                        "static.txt",
                        "static",
                        200,
                        Headers.of(Map.of("Content-Type", "text/plain")));
    }

    static Map<String, Object> seen(Context context) {
        Map<String, Object> seen = new TreeMap<>();
        context.request().headers().forEach((name, value) -> seen.put(name, value));
        seen.put("url", context.url().toString());
        seen.put("client", context.clientAddress());
        return seen;
    }
}
