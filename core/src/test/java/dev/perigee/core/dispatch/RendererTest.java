package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Application;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.HttpError;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.api.Services;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.RouteEntry.Kind;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

class RendererTest implements BuildSurroundings {

    interface Handler {
        Response handle(Context context) throws Exception;
    }

    private static final Map<String, Handler> HANDLERS = new HashMap<>();
    private static final List<String> LOG = new ArrayList<>();

    @TempDir private Path publicFolder;

    @BeforeEach
    void forget() {
        HANDLERS.clear();
        LOG.clear();
    }

    static class Page implements Endpoint {
        @Override
        public Response get(Context context) throws Exception {
            return HANDLERS.get(context.routePattern()).handle(context);
        }

        @Override
        public Stream<StaticPath> getStaticPaths(Site site) {
            return Stream.of("1", "2")
                    .map(id -> StaticPath.of("id", id).withProps(site.base() + id));
        }
    }

    static class NeedsText extends Page {
        NeedsText(String text) {
            LOG.add("got " + text);
        }
    }

    static class App implements Application {
        @Override
        public void start(Services services) {
            LOG.add("start");
            services.put("text");
        }

        @Override
        public void close() {
            LOG.add("close");
        }
    }

    static class Around implements Middleware {
        @Override
        public Response handle(Context context, Next next) throws Exception {
            context.responseHeaders().set("X-Around", context.routePattern());
            return next.proceed();
        }
    }

    static class Live implements Endpoint {
        Live() {
            throw new AssertionError("never made");
        }
    }

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<RouteEntry> routes = new ArrayList<>();

    private RouteEntry page(String pattern, Kind kind, Class<?> type, boolean prerendered) {
        RouteEntry entry =
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".java",
                        kind,
                        prerendered,
                        List.of("GET"),
                        Optional.of(type.getName()),
                        Optional.empty(),
                        List.of(Around.class.getName()),
                        pattern.contains("["));
        routes.add(entry);
        return entry;
    }

    private RouteEntry on(String pattern, Handler handler) {
        HANDLERS.put(pattern, handler);
        return page(pattern, Kind.ENDPOINT, Page.class, true);
    }

    private SiteRenderer renderer() {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(
                                new MiddlewareEntry(
                                        "/", "_middleware.java", Around.class.getName(), false)),
                        Map.of(),
                        Optional.of(App.class.getName()));
        return SiteRenderer.of(index, RendererTest.class.getClassLoader(), this);
    }

    private String render(RouteEntry route) throws Exception {
        return render(route, Map.of());
    }

    private String render(RouteEntry route, Map<String, String> params) throws Exception {
        try (SiteRenderer renderer = renderer()) {
            Answer answer = renderer.render(route, params, Optional.of("props"));
            return new TestSite.Got(answer, new TestSite()).line();
        }
    }

    @Override
    public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
        return params.getOrDefault("id", "").matches("[12]")
                ? Optional.of(
                        StaticPath.of("id", params.get("id")).withProps("of " + params.get("id")))
                : Optional.empty();
    }

    @Override
    public Optional<Path> publicFile(String key) {
        return Optional.of(publicFolder.resolve(key)).filter(Files::isRegularFile);
    }

    @Override
    public void environmentRead(RouteEntry route, String variable) {
        LOG.add(route.source() + " reads " + variable);
    }

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
                                        c -> Response.text("" + c.request().accepts("text/html")),
                                        c -> Response.text(c.request().formData().get("x"))),
                        "client address", List.of(c -> Response.text(c.clientAddress())),
                        "body",
                                List.of(
                                        c -> Response.bytes(c.request().bytes(), "x/y"),
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
