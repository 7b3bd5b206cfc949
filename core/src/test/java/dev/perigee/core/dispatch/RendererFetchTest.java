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
        on("/circle", c -> c.fetch("/circle").toResponse());

        assertThatThrownBy(() -> render(on("/x", c -> c.fetch("/inner").toResponse())))
                .hasMessage("inner");
        assertThatThrownBy(() -> render(on("/y", c -> c.fetch("/checked").toResponse())))
                .isInstanceOf(IOException.class)
                .hasMessage("The path /checked could not be rendered.");
        assertThatThrownBy(
                        () ->
                                render(
                                        on(
                                                "/z",
                                                c -> {
                                                    FetchResponse got = c.fetch("/circle");
                                                    throw new IllegalStateException(
                                                            got.status() + got.text());
                                                })))
                .hasMessage("508The site fetches itself in circles.");
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
