package dev.perigee.core.dispatch;

import dev.perigee.api.Application;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
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
import org.junit.jupiter.api.io.TempDir;

/** Routes made of lambdas and a renderer over them, as a build has it. */
abstract class RenderedSite implements BuildSurroundings {

    interface Handler {
        Response handle(Context context) throws Exception;
    }

    static final Map<String, Handler> HANDLERS = new HashMap<>();
    static final List<String> LOG = new ArrayList<>();

    @TempDir Path publicFolder;

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

    final Map<String, String> settings = new LinkedHashMap<>();
    final List<RouteEntry> routes = new ArrayList<>();

    final RouteEntry page(String pattern, Kind kind, Class<?> type, boolean prerendered) {
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

    final RouteEntry on(String pattern, Handler handler) {
        HANDLERS.put(pattern, handler);
        return page(pattern, Kind.ENDPOINT, Page.class, true);
    }

    final SiteRenderer renderer() {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(
                                new MiddlewareEntry(
                                        "/", "_middleware.java", Around.class.getName(), false)),
                        Map.of(),
                        Optional.of(App.class.getName()));
        return SiteRenderer.of(index, RenderedSite.class.getClassLoader(), this);
    }

    final String render(RouteEntry route) throws Exception {
        return render(route, Map.of());
    }

    final String render(RouteEntry route, Map<String, String> params) throws Exception {
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
}
