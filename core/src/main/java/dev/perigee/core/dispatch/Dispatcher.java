package dev.perigee.core.dispatch;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.answer.Answering;
import dev.perigee.core.answer.ErrorAnswers;
import dev.perigee.core.body.BodyRules;
import dev.perigee.core.context.Place;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.exchange.SiteAnswers;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.fetch.Fetching;
import dev.perigee.core.handlers.SiteClasses;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.http.OriginCheck;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.RouteOutput;
import dev.perigee.core.page.SitePages;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RoutePattern;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Answers the requests of one live site. Safe for use by many threads.
 *
 * <p>The order of a request: canonical path · base · what is there ({@link PathLookup}) · a file of
 * the site · the check for forms of other sites · the proper spelling · the body's headers ·
 * middleware · endpoint. What is thrown on the way becomes an error answer.
 */
public final class Dispatcher implements SiteAnswers, AutoCloseable {

    private static final CanonicalPath ROOT = CanonicalPath.parse("/");
    private static final String FILE_METHODS = "GET, HEAD, OPTIONS";

    private final SiteSettings settings;
    private final Optional<CanonicalPath> base;
    private final SiteClasses classes;
    private final boolean ownsClasses;
    private final LiveStage stage;
    private final OriginCheck origins;
    private final Answering answering;
    private final ErrorAnswers errors;
    private final Map<String, Known> known;
    private final LocaleDomains domains;
    private final LocaleFallback fallback;

    /** A path that is answered by a route without parameters, as clients usually spell it. */
    private record Known(CanonicalPath path, Target target) {}

    private Dispatcher(
            SiteParts parts, IndexSite site, SiteClasses classes, Json json, boolean ownsClasses) {
        SiteIndex index = parts.index();
        this.settings = index.settings();
        this.base =
                settings.base().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CanonicalPath.parse(settings.base()));
        this.classes = classes;
        this.ownsClasses = ownsClasses;
        this.origins = new OriginCheck(settings);
        Map<String, Predicate<String>> matchers = classes.matchers(index);
        LiveRoutes routes = new LiveRoutes(index, classes, matchers, parts.log());
        this.answering = Answering.live(settings, json, matchers);
        this.errors =
                new ErrorAnswers(
                        answering, parts.files(), json, routes, parts.errors(), parts.log());
        this.stage =
                new LiveStage(
                        site,
                        settings.origin().map(URI::toString),
                        new KnownUrls(),
                        json,
                        new Fetching(this::answer, site.links()::withBase, parts.files(), json),
                        parts.environment(),
                        new PathLookup(parts.files(), routes.tree(), settings),
                        routes.folders(),
                        parts.files(),
                        HttpError.of(404, "Not Found"),
                        missingMethod(settings),
                        settings.bodySizeLimit(),
                        new SitePages(
                                parts.text(),
                                site.links(),
                                site.content(),
                                () -> json,
                                (route, params) -> isThere(route, params, parts.files())),
                        parts.isTimed());
        this.known = known(routes);
        this.domains = new LocaleDomains(settings.pages().localeRules(), stage.lookup());
        this.fallback = new LocaleFallback(settings, stage.lookup());
    }

    /**
     * Starts a site: its application first, then its live endpoints and the middleware around them,
     * each once.
     *
     * @throws SiteException with a sentence, if one of its classes cannot be made
     */
    public static Dispatcher start(SiteParts parts) {
        return start(parts, Json.of(parts.loader()));
    }

    /** As {@link #start(SiteParts)}, with JSON that may still be on its way; none is read here. */
    public static Dispatcher start(SiteParts parts, Json json) {
        IndexSite site = IndexSite.of(parts.index(), parts.text(), () -> json);
        SiteClasses classes =
                new SiteClasses(
                        parts.loader(),
                        site,
                        parts.index().application(),
                        parts.services(),
                        parts.log());
        try {
            classes.start();
            return new Dispatcher(parts, site, classes, json, true);
        } catch (RuntimeException | Error e) {
            classes.close();
            throw e;
        }
    }

    /** A site over content and instances that outlive it; it neither starts nor closes them. */
    public static Dispatcher over(SiteParts parts, LoadedSite loaded) {
        return new Dispatcher(parts, loaded.indexSite(), loaded.classes(), loaded.json(), false);
    }

    /** Whether a path with parameters is answered, by a route of its own or by its file. */
    private boolean isThere(RouteEntry route, Map<String, String> params, SiteFiles files) {
        if (!route.prerendered()) {
            return true;
        }
        List<String> segments = RoutePattern.parse(route.pattern()).outputSegments(params);
        return files.find(RouteOutput.of(route, settings).file(segments)).isPresent();
    }

    private Map<String, Known> known(LiveRoutes routes) {
        Map<String, Known> paths = new HashMap<>();
        for (Route<Object> route : routes.tree().routes()) {
            if (!route.pattern().isDynamic()) {
                String rawPath = settings.base() + route.pattern().path(Map.of());
                CanonicalPath path = belowBase(CanonicalPath.parse(rawPath)).orElseThrow();
                Target target = stage.lookup().find(path, "GET");
                if (target instanceof Target.Live) {
                    paths.put(rawPath, new Known(path, target));
                }
            }
        }
        return Map.copyOf(paths);
    }

    private Optional<CanonicalPath> belowBase(CanonicalPath whole) {
        return base.isEmpty() ? Optional.of(whole) : whole.below(base.get());
    }

    @Override
    public Answer answer(Exchange exchange) {
        Known direct = known.get(exchange.rawPath());
        if (direct != null && !domains.concern(exchange)) {
            return answer(new Visit(stage, exchange, direct.path()), direct.target());
        }
        CanonicalPath whole;
        try {
            whole = CanonicalPath.parse(exchange.rawPath());
        } catch (BadPathException e) {
            return errors.refused(400, "Bad Request", new Visit(stage, exchange, ROOT));
        }
        Optional<CanonicalPath> below =
                belowBase(whole).map(path -> domains.inFolder(exchange, path));
        Visit visit = new Visit(stage, exchange, below.orElse(whole));
        return below.isEmpty()
                ? errors.nothingHere(404, "Not Found", Headers.empty(), visit)
                : answer(visit);
    }

    private Answer answer(Visit visit) {
        Target target;
        try {
            target = stage.lookup().find(visit.path(), visit.exchange().method());
        } catch (Throwable e) {
            return errors.thrown(e, visit);
        }
        return answer(visit, target);
    }

    private Answer answer(Visit visit, Target target) {
        Exchange exchange = visit.exchange();
        if (target instanceof Target.File file) {
            return answerFile(visit, file);
        }
        if (origins.concerns(exchange.method())
                && origins.refuses(
                        exchange.method(),
                        exchange.headers(),
                        exchange.scheme(),
                        exchange.host())) {
            return errors.refused(403, "Forms of other sites are not taken here.", visit);
        }
        try {
            Response response = response(visit, target);
            return response.status() == 404 && fallback.concerns(visit, target)
                    ? elsewhere(visit, target, () -> answering.of(response, visit))
                    : answering.of(response, visit);
        } catch (Throwable e) {
            return e instanceof HttpError error
                            && error.status() == 404
                            && fallback.concerns(visit, target)
                    ? elsewhere(visit, target, () -> failed(e, visit, target))
                    : failed(e, visit, target);
        }
    }

    private interface Answerer {
        Answer answer() throws IOException;
    }

    /** The page of another language, where there is one to stand in for what was not found. */
    private Answer elsewhere(Visit visit, Target target, Answerer missing) {
        try {
            Optional<LocaleFallback.Found> found = fallback.find(visit);
            if (found.isEmpty()) {
                return missing.answer();
            }
            if (found.get().target() instanceof Target.File file && fallback.rewrites()) {
                return answerFile(visit, file);
            }
            String path = found.get().path();
            return answering.of(
                    fallback.rewrites()
                            ? stage.rewrite(visit, SitePath.parse(path.isEmpty() ? "/" : path))
                            : otherLanguage(visit.exchange(), path),
                    visit);
        } catch (Throwable e) {
            return failed(e, visit, target);
        }
    }

    /** From the domain of a language, a path would lead back into its folder. */
    private Response otherLanguage(Exchange exchange, String path) {
        String here =
                domains.concern(exchange)
                        ? settings.url(stage.site().origin().toString(), settings.base() + path)
                        : settings.base() + path;
        return moved(302, exchange, here);
    }

    private Answer failed(Throwable e, Visit visit, Target target) {
        boolean nothing = e == stage.notFound() || e == stage.missingMethod();
        return nothing && e instanceof HttpError error
                ? errors.nothingHere(error.status(), error.message(), allowed(target), visit)
                : errors.thrown(e, visit);
    }

    private Answer answerFile(Visit visit, Target.File file) {
        Headers allow = Headers.empty().with("Allow", FILE_METHODS);
        return switch (visit.exchange().method()) {
            case "GET", "HEAD" -> answering.of(file.entry(), visit);
            case "OPTIONS" -> answerOptions(visit);
            default -> errors.nothingHere(405, "Method Not Allowed", allow, visit);
        };
    }

    private Answer answerOptions(Visit visit) {
        try {
            return answering.of(Response.empty(204).withHeader("Allow", FILE_METHODS), visit);
        } catch (IOException e) {
            return errors.thrown(e, visit);
        }
    }

    private static HttpError missingMethod(SiteSettings settings) {
        return settings.unmatchedMethod() == 404
                ? HttpError.of(404, "Not Found")
                : HttpError.of(405, "Method Not Allowed");
    }

    private Response response(Visit visit, Target target) throws Exception {
        if (target instanceof Target.Live live) {
            return live(visit, live);
        }
        if (target instanceof Target.OtherSlash other) {
            return otherSlash(visit.exchange(), domains.outside(visit.exchange(), other.path()));
        }
        if (target instanceof Target.Redirect redirect) {
            return redirect.redirect().response(visit.exchange().method(), redirect.params());
        }
        return stage.callNothing(visit, visit.path(), Optional.empty());
    }

    private Response live(Visit visit, Target.Live live) throws Exception {
        SiteRoute route = live.route();
        BodyRules.check(visit.exchange(), route.bodyLimit());
        Place place = route.place(visit.path(), Optional.empty(), live.params(), Optional.empty());
        Verb verb = route.handlers().choose(visit.exchange().method());
        return verb == Verb.NONE
                ? stage.callMissing(route, visit, place)
                : route.call(verb, visit, place);
    }

    /** Methods but {@code GET} and {@code HEAD} are repeated as they are (RFC 9110 § 15.4.9). */
    private Response otherSlash(Exchange exchange, String path) {
        boolean safe = exchange.method().equals("GET") || exchange.method().equals("HEAD");
        return moved(safe ? 301 : 308, exchange, settings.base() + path);
    }

    private static Response moved(int status, Exchange exchange, String location) {
        String query =
                exchange.rawQuery().isEmpty()
                        ? ""
                        : "?" + SitePath.encodedQuery(exchange.rawQuery());
        return location.startsWith("/")
                ? Response.empty(status).withHeader("Location", location + query)
                : Response.redirectExternal(location + query, status);
    }

    private static Headers allowed(Target target) {
        if (target instanceof Target.Live live && !live.route().handlers().allow().isEmpty()) {
            return Headers.empty().with("Allow", live.route().handlers().allow());
        }
        return Headers.empty();
    }

    @Override
    public Answer refuse(int status, String message, Headers request) {
        Exchange exchange = MemoryExchange.of("GET", "/").withHeaders(request);
        return errors.refused(status, message, new Visit(stage, exchange, ROOT));
    }

    /**
     * Closes endpoints, middleware and application in the reverse order of their making, and then
     * what fetches over the network.
     */
    @Override
    public void close() {
        if (ownsClasses) {
            classes.close();
        }
        stage.fetching().close();
    }
}
