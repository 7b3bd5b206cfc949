package dev.perigee.testing;

import dev.perigee.api.BodyLimit;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Services;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.ByteSize;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.routing.RoutePattern;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A site of one route, whose endpoint a test has made. */
final class OneRoute {

    private static final ClassLoader LOADER = OneRoute.class.getClassLoader();

    private final TestRequest request;
    private final Surroundings around;
    private final RouteEntry route;
    private final SiteIndex index;
    private final ProjectPages pages = ProjectPages.here();
    private final Probe probe;
    private final Services services;

    OneRoute(TestRequest request, Surroundings around, Endpoint endpoint) {
        this.request = request;
        this.around = around;
        this.route = page(route(request.path(), around.prerendered(), endpoint.getClass()));
        this.index = index(route, around);
        this.probe = new Probe(endpoint, around.middleware());
        this.services = new Services().put(probe);
    }

    /** As the live site answers. */
    TestResponse answer() throws IOException {
        SiteParts parts =
                new SiteParts(index, SiteFiles.none(), LOADER, around::env, Optional.of(services))
                        .withText(pages.text());
        String rawPath = RoutePattern.path(request.path(), request.params());
        String target = index.settings().base() + rawPath + request.search();
        try (MemorySite site = MemorySite.start(parts, Hints.none())) {
            return site.ask(
                    new SiteRequest(request.method(), target, request.headers(), request.body()));
        }
    }

    /** As the build renders. */
    TestResponse render() throws Exception {
        request.requireBare();
        try (SiteRenderer renderer =
                SiteRenderer.of(index, LOADER, new TestBuild(around, services, pages.text()))) {
            return new AnswerReader(SiteFiles.none())
                    .read(
                            renderer.render(route, request.params(), around.props()),
                            Json.of(LOADER));
        }
    }

    private static RouteEntry route(
            String pattern, boolean prerendered, Class<? extends Endpoint> type) {
        Optional<Long> bodyLimit =
                Optional.ofNullable(type.getAnnotation(BodyLimit.class))
                        .map(limit -> ByteSize.parse(limit.value()));
        return new RouteEntry(
                RoutePattern.parse(pattern).toString(),
                type.getSimpleName(),
                RouteEntry.Kind.ENDPOINT,
                prerendered,
                HandlerMethods.of(type),
                Optional.of(ProbeEndpoint.class.getName()),
                bodyLimit,
                List.of(ProbeMiddleware.class.getName()),
                false);
    }

    /** The route as that of a page, if the project has a template for it. */
    private RouteEntry page(RouteEntry entry) {
        Optional<String> template = pages.template(entry.pattern());
        if (template.isEmpty()) {
            return entry;
        }
        List<String> methods =
                HandlerMethods.all().stream()
                        .filter(it -> it.equals("GET") || entry.methods().contains(it))
                        .toList();
        return new RouteEntry(
                entry.pattern(),
                template.get(),
                RouteEntry.Kind.PAGE,
                entry.prerendered(),
                methods,
                entry.className(),
                entry.bodyLimit(),
                entry.middleware(),
                entry.staticPaths(),
                !entry.methods().contains("GET"));
    }

    /** A route that is only there to have its path asked for. */
    private static RouteEntry other(String pattern) {
        return new RouteEntry(
                pattern,
                pattern,
                RouteEntry.Kind.ENDPOINT,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static SiteIndex index(RouteEntry route, Surroundings around) {
        MiddlewareEntry middleware =
                new MiddlewareEntry("/", "test", ProbeMiddleware.class.getName(), false);
        List<RouteEntry> routes =
                Stream.concat(Stream.of(route), around.routes().stream().map(OneRoute::other))
                        .toList();
        return new SiteIndex(
                SiteSettings.parse(around.settings()),
                routes,
                List.of(middleware),
                AnyValue.forOwnMatchersOf(routes.stream().map(RouteEntry::pattern).toList()),
                Optional.empty());
    }
}
