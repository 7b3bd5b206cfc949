package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.StaticPath;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.RouteEntry.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

class RendererTest extends RenderedSite {

    @Test
    void aPathIsRenderedWithParamsPropsAndMiddleware() throws Exception {
        RouteEntry route =
                on(
                        "/posts/[id].json",
                        c ->
                                Response.text(
                                        c.params().get("id")
                                                + c.props(String.class)
                                                + c.props(new TypeReference<CharSequence>() {})
                                                + c.isPrerendered()
                                                + c.request().method()
                                                + c.request().path()));
        try (SiteRenderer renderer = renderer()) {
            Answer answer = renderer.render(route, Map.of("id", "a b"), Optional.of("props"));

            assertThat(new TestSite.Got(answer, new TestSite()).body())
                    .isEqualTo("a bpropspropstrueGET/posts/a%20b.json");
            assertThat(answer.headers())
                    .hasToString(
                            "Content-Type: text/plain;charset=utf-8\nX-Around: /posts/[id].json");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "PAGE, ignore, directory, /about, /docs/about/",
        "PAGE, ignore, file, /about, /docs/about",
        "PAGE, always, file, /about, /docs/about/",
        "PAGE, never, directory, /about, /docs/about",
        "PAGE, ignore, directory, /, /docs/",
        "PAGE, never, directory, /, /docs",
        "PAGE, ignore, directory, /404, /docs/404",
        "ENDPOINT, ignore, directory, /a.json, /docs/a.json",
        "ENDPOINT, always, directory, /api/a, /docs/api/a",
    })
    void theUrlHasTheSlashThatTheOutputHas(
            Kind kind, String slash, String format, String pattern, String path) throws Exception {
        settings.put("site", "https://example.com");
        settings.put("base", "/docs");
        settings.put("trailingSlash", slash);
        settings.put("buildFormat", format);
        HANDLERS.put(pattern, c -> Response.text(c.url().toString()));

        assertThat(render(page(pattern, kind, Page.class, true)))
                .isEqualTo("200 https://example.com" + path);
    }

    @Test
    void withoutASiteTheUrlIsLocalhost() throws Exception {
        assertThat(render(on("/x", c -> Response.text(c.request().url().toString()))))
                .isEqualTo("200 http://localhost/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "headers or cookies", "client address", "body"})
    void whatAClientWouldSendDoesNotExist(String what) {
        Map<String, List<Handler>> uses =
                Map.of(
                        "query", List.of(c -> Response.text(c.request().query().get("x"))),
                        "headers or cookies",
                                List.of(
                                        c -> Response.text(c.request().headers().get("x")),
                                        c -> Response.text(c.cookies().get("x")),
                                        c -> Response.text("" + c.request().accepts("text/html"))),
                        "client address", List.of(c -> Response.text(c.clientAddress())),
                        "body",
                                List.of(
                                        c -> Response.bytes(c.request().bytes(), "x/y"),
                                        c -> Response.text(c.request().text()),
                                        c -> Response.json(c.request().json()),
                                        c -> Response.json(c.request().json(Map.class)),
                                        c -> Response.json(c.request().findJson(Map.class)),
                                        c -> Response.text(c.request().formData().get("x")),
                                        c -> Response.text("" + c.request().stream())));
        for (Handler use : uses.get(what)) {
            RouteEntry route = on("/x", use);
            assertThatThrownBy(() -> render(route))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "The route /x is prerendered, so its request has no "
                                    + what
                                    + ". Add @Route(prerender = false) to answer it live.");
        }
    }

    @Test
    void readingTheEnvironmentIsTold() throws Exception {
        RouteEntry route = on("/x", c -> Response.text("" + c.env("NO_SUCH_VARIABLE")));

        assertThat(render(route)).isEqualTo("200 Optional.empty");
        assertThat(LOG).contains("x.java reads NO_SUCH_VARIABLE");
    }

    @Test
    void whatIsThrownIsTheCallersToTell() {
        assertThatThrownBy(
                        () ->
                                render(
                                        on(
                                                "/a",
                                                c -> {
                                                    throw new IOException("own");
                                                })))
                .isInstanceOf(IOException.class)
                .hasMessage("own");
        assertThatThrownBy(
                        () ->
                                render(
                                        on(
                                                "/b",
                                                c -> {
                                                    throw HttpError.of(404, "x");
                                                })))
                .isInstanceOf(HttpError.class);
        assertThatThrownBy(() -> render(on("/c", c -> null)))
                .hasMessageContaining("The handler 'get' of /c")
                .hasMessageContaining("returned null");
    }

    @Test
    void redirectsHaveTheBase() throws Exception {
        settings.put("base", "/docs");

        assertThat(render(on("/x", c -> Response.redirect("/y", 301)))).isEqualTo("301 /docs/y");
    }

    @Test
    void theApplicationStartsOnlyForWhatAsksForAService() throws Exception {
        RouteEntry plain = on("/plain", c -> Response.text("x"));
        page("/live", Kind.ENDPOINT, Live.class, false);
        HANDLERS.put("/needs", c -> Response.text("y"));
        RouteEntry needs = page("/needs", Kind.ENDPOINT, NeedsText.class, true);

        render(plain);
        assertThat(LOG).isEmpty();
        render(needs);
        assertThat(LOG).containsExactly("start", "got text", "close");
    }

    @Test
    void staticPathsAreLazy() throws Exception {
        settings.put("base", "/b");
        RouteEntry route = on("/[id]", c -> Response.text("x"));
        try (SiteRenderer renderer = renderer();
                Stream<StaticPath> paths = renderer.staticPaths(route)) {
            assertThat(paths.map(path -> path.props().orElse(""))).containsExactly("/b1", "/b2");
        }
    }

    @Test
    void wrongOrMissingPropsSayWhatThereIs() {
        RouteEntry route = on("/x", c -> Response.text("" + c.props(Integer.class)));
        RouteEntry none = on("/y", c -> Response.text(c.props(String.class)));

        assertThatThrownBy(() -> render(route))
                .hasMessage(
                        "The props of this path are a java.lang.String, not a java.lang.Integer.");
        try (SiteRenderer renderer = renderer()) {
            assertThatThrownBy(() -> renderer.render(none, Map.of(), Optional.empty()))
                    .hasMessageContaining("This path has no props.");
        }
    }
}
