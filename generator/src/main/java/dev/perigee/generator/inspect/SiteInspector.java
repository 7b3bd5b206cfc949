package dev.perigee.generator.inspect;

import dev.perigee.api.Route;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteOrder;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import dev.perigee.generator.scan.PageFile.MiddlewareSource;
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
    private final Notes notes = new Notes();
    private final PageTypes types;

    SiteInspector(Pages pages, CompiledSite compiled, ClassLoader loader, SiteSettings settings) {
        this.pages = pages;
        this.compiled = compiled;
        this.settings = settings;
        this.types = new PageTypes(pages, compiled, loader, notes);
    }

    Inspection inspect() {
        Map<MiddlewareSource, MiddlewareEntry> middleware = middleware();
        Map<String, String> matchers = matchers();
        Optional<String> application = application();
        List<RouteEntry> routes = routes(middleware);
        if (!notes.problems().isEmpty()) {
            return new Inspection(notes.problems(), notes.warnings(), Optional.empty());
        }
        SiteIndex index =
                new SiteIndex(
                        settings, routes, List.copyOf(middleware.values()), matchers, application);
        SitePlan plan = new SitePlan(index, pages, compiled);
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

    private List<RouteEntry> routes(Map<MiddlewareSource, MiddlewareEntry> middleware) {
        MatcherNames matcherNames = new MatcherNames(pages);
        List<RouteEntry> entries = new ArrayList<>();
        for (RouteSource source : pages.routes()) {
            matcherNames
                    .flaw(pages.names().of(source.path()), source.pattern())
                    .ifPresent(notes::problem);
            List<MiddlewareEntry> around =
                    middleware.keySet().stream()
                            .filter(each -> each.wraps(source))
                            .map(middleware::get)
                            .toList();
            RouteInspector inspector =
                    new RouteInspector(source, pages.names(), around, settings.prerender(), notes);
            types.use(source, Role.ENDPOINT, type -> entries.add(inspector.inspect(type)));
        }
        return inMatchOrder(entries);
    }

    private static List<RouteEntry> inMatchOrder(List<RouteEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                new dev.perigee.core.routing.Route<>(
                                        RoutePattern.parse(entry.pattern()),
                                        RouteKind.ENDPOINT,
                                        entry))
                .sorted(new RouteOrder())
                .map(dev.perigee.core.routing.Route::value)
                .toList();
    }
}
