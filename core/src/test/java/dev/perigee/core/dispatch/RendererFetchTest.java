package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.RouteEntry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererFetchTest extends RenderedSite {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/data.json | 200 data",
                "/posts/1 | 200 post of 1",
                "/posts/3 | 404 Not Found",
                "/nothing | 404 Not Found",
                "/%zz | 404 Not Found",
                "/logo.svg | 200 <svg>",
                "/old | 200 data",
                "/data.json/ | 404 Not Found",
                "/own404 | 404 Gone",
            })
    void e19AFetchReachesWhatIsPrerendered(String path, String line) throws Exception {
        Files.writeString(publicFolder.resolve("logo.svg"), "<svg>");
        settings.put("redirects", "/old /data.json");
        settings.put("base", "/docs");
        on("/data.json", c -> Response.text("data"));
        on("/posts/[id]", c -> Response.text("post " + c.props(String.class)));
        on(
                "/own404",
                c -> {
                    throw HttpError.of(404, "Gone");
                });

        assertThat(
                        render(
                                on(
                                        "/x",
                                        c -> {
                                            FetchResponse got = c.fetch(path);
                                            return Response.text(got.status() + " " + got.text());
                                        })))
                .isEqualTo("200 " + line);
    }

    @Test
    void aFetchOfALiveRouteSaysWhatToDo() {
        page("/api/live", Kind.ENDPOINT, Live.class, false);
        RouteEntry route = on("/x", c -> c.fetch("/api/live").toResponse());
        RouteEntry post = on("/y", c -> c.fetch(FetchRequest.post("/x").text("")).toResponse());

        assertThatThrownBy(() -> render(route))
                .hasMessage(
                        "The path /api/live is answered live, by api/live.java, and nothing answers"
                                + " live while the site is built. Prerender that route, or add"
                                + " @Route(prerender = false) to the one that asks.");
        assertThatThrownBy(() -> render(post))
                .hasMessageContaining(
                        "can be fetched with GET only, but /x was asked for with POST");
    }

    @Test
    void whatAFetchedRouteThrowsStopsTheOneThatAsks() {
        on(
                "/inner",
                c -> {
                    throw new IllegalStateException("inner");
                });
        on(
                "/checked",
                c -> {
                    throw new Exception("checked");
                });

        assertThatThrownBy(() -> render(on("/x", c -> c.fetch("/inner").toResponse())))
                .hasMessage("inner");
        assertThatThrownBy(() -> render(on("/y", c -> c.fetch("/checked").toResponse())))
                .isInstanceOf(IOException.class)
                .hasMessage("The path /checked could not be rendered.");
    }

    @Test
    void aRingOfFetchesNamesItsRoutesAndTheWayOut() {
        RouteEntry self = on("/self", c -> c.fetch("/self?page=2").toResponse());
        RouteEntry a = on("/a", c -> c.fetch("/b").toResponse());
        on("/b", c -> c.fetch("/a").toResponse());
        RouteEntry outside = on("/outside", c -> c.fetch("/b").toResponse());
        String wayOut =
                ". Such a path is never finished. Call the code that the endpoint"
                        + " calls, in place of fetching it.";

        assertThatThrownBy(() -> render(self))
                .hasMessage(
                        "A route fetches itself: /self (self.java) → /self (self.java)" + wayOut);
        assertThatThrownBy(() -> render(a))
                .hasMessage(
                        "Routes fetch each other: /a (a.java) → /b (b.java) → /a (a.java)"
                                + wayOut);
        assertThatThrownBy(() -> render(outside))
                .hasMessage(
                        "Routes fetch each other: /b (b.java) → /a (a.java) → /b (b.java)"
                                + wayOut);
    }

    @Test
    void onePathMayFetchAnotherOfItsRouteAndTheSameOneTwice() throws Exception {
        on(
                "/posts/[id]",
                c ->
                        c.params().get("id").equals("2")
                                ? Response.text("two")
                                : Response.text(
                                        c.fetch("/posts/2").text() + c.fetch("/posts/2").text()));

        assertThat(render(on("/x", c -> c.fetch("/posts/1").toResponse()))).isEqualTo("200 twotwo");
    }

    @Test
    void fetchesThatLieTooDeepAreNamed() throws Exception {
        for (int i = 0; i < 10; i++) {
            String next = "/" + (i + 1);
            on("/" + i, c -> c.fetch(next).toResponse());
        }
        on("/10", c -> Response.text("deep"));

        assertThat(render(routes.get(2))).isEqualTo("200 deep");
        assertThatThrownBy(() -> render(routes.get(1)))
                .hasMessageStartingWith(
                        "Fetches lie more than 8 deep within each other: /1 (1.java) → /2")
                .hasMessageEndingWith(
                        "→ /10 (10.java). Call the code that the last of these endpoints calls, in"
                                + " place of fetching them.");
    }

    @Test
    void rewritesReachWhatIsPrerenderedToo() throws Exception {
        on("/posts/[id]", c -> Response.text(c.routePattern() + c.props(String.class) + c.url()));

        assertThat(render(on("/x", c -> c.rewrite("/posts/2"))))
                .isEqualTo("200 /posts/[id]of 2http://localhost/x");
        assertThatThrownBy(() -> render(on("/y", c -> c.rewrite("/posts/3"))))
                .isInstanceOf(HttpError.class);
    }
}
