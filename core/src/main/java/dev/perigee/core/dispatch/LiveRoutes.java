package dev.perigee.core.dispatch;

import dev.perigee.api.Middleware;
import dev.perigee.api.Response;
import dev.perigee.core.answer.ErrorPages;
import dev.perigee.core.context.RequestContext;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.handlers.Handlers;
import dev.perigee.core.handlers.SiteClasses;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.ShownError;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that answers requests live, made once at the start. */
final class LiveRoutes implements ErrorPages {

    private final RouteTree<Object> tree;
    private final FolderMiddleware folders;
    private final SiteLog log;
    private final LiveErrorPages errorPages;

    /**
     * Makes the live endpoints of an index and the middleware around them. Middleware that wraps
     * prerendered routes only is made when a path that is none comes to its folder, if ever.
     */
    LiveRoutes(
            SiteIndex index,
            SiteClasses classes,
            Map<String, Predicate<String>> matchers,
            SiteLog log) {
        this.log = log;
        Map<String, SiteMiddleware> middleware = middleware(index, classes);
        folders =
                FolderMiddleware.of(index.middleware(), entry -> middleware.get(entry.className()));
        List<Route<Object>> routes = new ArrayList<>();
        List<Route<SiteRoute>> errors = new ArrayList<>();
        for (RouteEntry entry : index.routes()) {
            if (!entry.prerendered()) {
                SiteRoute route = route(entry, index, classes, middleware);
                RouteKind kind = RouteKind.valueOf(entry.kind().name());
                routes.add(new Route<>(route.pattern(), kind, route));
                if (isErrorPage(route)) {
                    errors.add(new Route<>(route.pattern(), kind, route));
                }
            }
        }
        for (RedirectEntry entry : index.redirects()) {
            RoutePattern pattern = RoutePattern.parse(entry.pattern());
            routes.add(
                    new Route<>(
                            pattern,
                            RouteKind.REDIRECT,
                            new RouteRedirect(entry, index.settings().base())));
        }
        tree = RouteTree.of(routes, matchers);
        errorPages = LiveErrorPages.of(errors, matchers);
    }

    private static Map<String, SiteMiddleware> middleware(SiteIndex index, SiteClasses classes) {
        Set<String> aroundLive =
                index.routes().stream()
                        .filter(route -> !route.prerendered())
                        .flatMap(route -> route.middleware().stream())
                        .collect(Collectors.toSet());
        Map<String, SiteMiddleware> middleware = new HashMap<>();
        for (MiddlewareEntry entry : index.middleware()) {
            Middleware instance =
                    aroundLive.contains(entry.className())
                            ? classes.middleware(entry)
                            : classes.middlewareLater(entry);
            middleware.put(entry.className(), new SiteMiddleware(entry.source(), instance));
        }
        return middleware;
    }

    private static SiteRoute route(
            RouteEntry entry,
            SiteIndex index,
            SiteClasses classes,
            Map<String, SiteMiddleware> middleware) {
        return new SiteRoute(
                entry,
                new Handlers(classes.endpoint(entry), entry),
                entry.middleware().stream().map(middleware::get).toList(),
                index.settings());
    }

    RouteTree<Object> tree() {
        return tree;
    }

    FolderMiddleware folders() {
        return folders;
    }

    private static boolean isErrorPage(SiteRoute route) {
        boolean named =
                route.output().errorStatus().isPresent()
                        || route.entry().pattern().matches("/[45]\\d\\d(\\.html)?");
        return named && route.handlers().choose("GET") != Verb.NONE;
    }

    @Override
    public int depth(int status, Visit visit) {
        return errorPages.find(status, visit.path()).map(LiveErrorPages.Found::depth).orElse(-1);
    }

    @Override
    public Optional<Response> render(int pageStatus, int status, String message, Visit visit) {
        Optional<RouteMatch<SiteRoute>> page =
                errorPages.find(pageStatus, visit.path()).map(LiveErrorPages.Found::match);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        SiteRoute route = page.get().value();
        try {
            visit.shows(new ShownError(status, message));
            RequestContext context = route.context(visit, page.get().params());
            Handlers handlers = route.handlers();
            return Optional.of(handlers.call(handlers.choose("GET"), context));
        } catch (Throwable e) {
            log.error(
                    "The page " + route.entry().source() + " failed while it showed an error.", e);
            return Optional.empty();
        }
    }
}
