package dev.perigee.generator.inspect;

import dev.perigee.api.Route;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteOrder;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.scan.PageFile;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import dev.perigee.generator.scan.PageFile.MiddlewareSource;
import dev.perigee.generator.scan.PageFile.PathSource;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at all files of one site. */
final class SiteInspector {

    private final Pages pages;
    private final CompiledSite compiled;
    private final SiteSettings settings;
    private final SourceTree sources;
    private final Notes notes = new Notes();
    private final PageTypes types;

    SiteInspector(
            Pages pages,
            SourceTree sources,
            CompiledSite compiled,
            ClassLoader loader,
            SiteSettings settings) {
        this.pages = pages;
        this.compiled = compiled;
        this.settings = settings;
        this.sources = sources;
        this.types = new PageTypes(pages, compiled, loader, notes);
    }

    Inspection inspect() {
        Map<MiddlewareSource, MiddlewareEntry> middleware = middleware();
        Map<String, String> matchers = matchers();
        Optional<String> application = application();
        PageRoutes templates =
                new PageRoutes(
                        pages, sources, settings, types, file -> around(file, middleware), notes);
        List<RouteEntry> routes = routes(middleware, templates);
        if (!notes.problems().isEmpty()) {
            return new Inspection(notes.problems(), notes.warnings(), Optional.empty());
        }
        SiteIndex index =
                new SiteIndex(
                        settings, routes, List.copyOf(middleware.values()), matchers, application);
        SitePlan plan = new SitePlan(index, pages, compiled, templates.unlisted());
        return new Inspection(List.of(), notes.warnings(), Optional.of(plan));
    }

    private Map<MiddlewareSource, MiddlewareEntry> middleware() {
        Map<MiddlewareSource, MiddlewareEntry> entries = new LinkedHashMap<>();
        for (MiddlewareSource source : pages.middleware()) {
            types.use(
                    source,
                    Role.MIDDLEWARE,
                    type -> {
                        boolean guard =
                                Annotations.find(type, Route.class)
                                        .filter(route -> !route.prerender())
                                        .isPresent();
                        entries.put(
                                source,
                                new MiddlewareEntry(
                                        source.folder().toString(),
                                        source.path(),
                                        type.getName(),
                                        guard));
                    });
        }
        return entries;
    }

    private Map<String, String> matchers() {
        Map<String, String> byName = new TreeMap<>();
        for (MatcherSource source : pages.matchers()) {
            types.use(source, Role.MATCHER, type -> byName.put(source.name(), type.getName()));
        }
        return byName;
    }

    private Optional<String> application() {
        List<String> names = new ArrayList<>();
        pages.application()
                .ifPresent(
                        source ->
                                types.use(
                                        source,
                                        Role.APPLICATION,
                                        type -> names.add(type.getName())));
        return names.stream().findFirst();
    }

    private List<RouteEntry> routes(
            Map<MiddlewareSource, MiddlewareEntry> middleware, PageRoutes templates) {
        checkMatchers();
        List<RouteEntry> entries = new ArrayList<>();
        for (RouteSource source : pages.routes()) {
            RouteChecks checks =
                    new RouteChecks(
                            pages.names().of(source.path()),
                            source.pattern(),
                            pages.names(),
                            around(source, middleware),
                            notes);
            RouteInspector inspector = new RouteInspector(source, checks, settings.prerender());
            types.use(source, Role.ENDPOINT, type -> entries.add(inspector.inspect(type)));
        }
        entries.addAll(templates.entries());
        return inMatchOrder(entries);
    }

    private void checkMatchers() {
        MatcherNames names = new MatcherNames(pages, settings.pages().locales());
        for (PathSource source : pages.pathSources()) {
            names.flaw(pages.names().of(source.path()), source.pattern()).ifPresent(notes::problem);
        }
    }

    private static List<MiddlewareEntry> around(
            PageFile file, Map<MiddlewareSource, MiddlewareEntry> middleware) {
        return middleware.keySet().stream()
                .filter(each -> each.wraps(file))
                .map(middleware::get)
                .toList();
    }

    private static List<RouteEntry> inMatchOrder(List<RouteEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                new dev.perigee.core.routing.Route<>(
                                        RoutePattern.parse(entry.pattern()),
                                        RouteKind.valueOf(entry.kind().name()),
                                        entry))
                .sorted(new RouteOrder())
                .map(dev.perigee.core.routing.Route::value)
                .toList();
    }
}
