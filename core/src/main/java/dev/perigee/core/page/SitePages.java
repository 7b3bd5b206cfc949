package dev.perigee.core.page;

import dev.perigee.api.Alternate;
import dev.perigee.api.Response;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.json.Json;
import dev.perigee.core.render.Scope;
import dev.perigee.core.routing.SourceEnding;
import dev.perigee.core.source.SourceFault;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The pages of a site, alike while it is built and live. A template is compiled and a source read
 * when a page is first rendered. Safe for use by many threads.
 */
public final class SitePages {

    private static final String HTML = "text/html";
    private static final String SOURCES = "pages/";

    private final SiteText text;
    private final SiteLinks links;
    private final PageLocales locales;
    private final SiteContent content;
    private final PageTemplates templates;
    private final BiPredicate<RouteEntry, Map<String, String>> exists;
    private final Map<String, RouteEntry> routes = new HashMap<>();
    private final ConcurrentMap<String, PageFront> fronts = new ConcurrentHashMap<>();

    /**
     * Of a site.
     *
     * @param json that templates write
     * @param exists whether a route with parameters has such a path
     */
    public SitePages(
            SiteText text,
            SiteLinks links,
            SiteContent content,
            Supplier<Json> json,
            BiPredicate<RouteEntry, Map<String, String>> exists) {
        this.text = text;
        this.links = links;
        this.exists = exists;
        this.locales = new PageLocales(links);
        this.content = content;
        this.templates = new PageTemplates(text, links, content, json);
        links.routes().forEach(route -> routes.putIfAbsent(route.pattern(), route));
    }

    /** The languages of the site, in the order of its setting. */
    public List<String> locales() {
        return locales.all();
    }

    /**
     * The URL of a path with its base, at its language's own domain if that has one.
     *
     * @param ofSite scheme, host and port of all others
     */
    public String url(String ofSite, String path) {
        return links.settings().url(ofSite, path);
    }

    /** The language of a page; empty if the site has none, or the route is none of its. */
    public Optional<String> locale(String routePattern, Map<String, String> params) {
        return Optional.ofNullable(routes.get(routePattern))
                .flatMap(route -> locales.of(route, params));
    }

    /** The page in all languages that it is there in; nothing if that is only one. */
    public List<Alternate> alternates(String routePattern, Map<String, String> params) {
        RouteEntry route = routes.get(routePattern);
        return route == null ? List.of() : locales.alternates(route, params, exists);
    }

    /**
     * Renders a page.
     *
     * @throws IllegalStateException if the route is no page
     * @throws SourceFault if its template or text is wrong
     */
    public Response render(PageRequest request) {
        RouteEntry route = routes.get(request.routePattern());
        if (route == null || route.kind() != RouteEntry.Kind.PAGE) {
            throw new IllegalStateException(
                    "The route "
                            + request.routePattern()
                            + " has no template to render. A class feeds the template of its own"
                            + " name: blog/[slug].java that of blog/[slug].mustache.");
        }
        RouteOutput output = links.output(route);
        String body = body(route, request, output);
        Response response =
                output.contentType().startsWith(HTML)
                        ? Response.html(body)
                        : Response.bytes(
                                body.getBytes(StandardCharsets.UTF_8), output.contentType());
        OptionalInt status = output.errorStatus();
        return status.isPresent() ? response.withStatus(status.getAsInt()) : response;
    }

    /**
     * Looks at a page that is rendered later, so that what is wrong with it fails the build; of one
     * that was rendered, at the parts of its templates that no path has come to.
     *
     * @throws SourceFault if its template, what that calls, or a link of its text is wrong
     */
    public void check(RouteEntry route) {
        String path = SOURCES + route.source();
        SourceEnding ending = SourceEnding.of(path).orElse(SourceEnding.HTML);
        if (route.prerendered() && ending != SourceEnding.MUSTACHE) {
            return; // text has no such parts
        }
        PageFront front = front(route, path);
        if (ending == SourceEnding.MUSTACHE) {
            templates.check(path);
        } else if (ending == SourceEnding.MD) {
            content.markdown().render(front.matter(), content.links().from(path));
        }
        front.layout().ifPresent(templates::checkLayout);
    }

    private String body(RouteEntry route, PageRequest request, RouteOutput output) {
        String path = SOURCES + route.source();
        PageFront front = front(route, path);
        PageScope scope =
                new PageScope(route, request, front, links, content, locales, exists, output);
        SourceEnding ending = SourceEnding.of(path).orElse(SourceEnding.HTML);
        return switch (ending) {
            case MD -> markdown(path, front, scope);
            case HTML -> inLayout(front, front.matter().body(), scope.scope());
            default -> inLayout(front, templates.render(path, scope.scope()), scope.scope());
        };
    }

    private String markdown(String path, PageFront front, PageScope scope) {
        PageScope.Content body =
                PageScope.Content.of(
                        content.markdown().render(front.matter(), content.links().from(path)));
        return front.layout().isEmpty()
                ? BarePage.of(scope.title(body), scope.language(), body.html())
                : inLayout(front, body.html(), scope.scope(body));
    }

    private String inLayout(PageFront front, String html, Scope scope) {
        return front.layout()
                .map(layout -> templates.renderLayout(layout, html, scope))
                .orElse(html);
    }

    /** Kept where many paths share it; of ten thousand Markdown pages none is read twice. */
    private PageFront front(RouteEntry route, String path) {
        boolean shared = !route.prerendered() || links.pattern(route).isDynamic();
        return shared ? fronts.computeIfAbsent(path, this::read) : read(path);
    }

    private PageFront read(String path) {
        PageFront front =
                PageFront.of(text.sources().find(path).orElseThrow(() -> PageProblems.gone(path)));
        front.requireLayout(text.sources());
        return front;
    }
}
