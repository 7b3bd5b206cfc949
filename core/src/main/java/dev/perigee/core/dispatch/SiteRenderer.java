package dev.perigee.core.dispatch;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.core.answer.Answering;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.fetch.Fetching;
import dev.perigee.core.handlers.Handlers;
import dev.perigee.core.handlers.SiteClasses;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.LocalePaths;
import dev.perigee.core.page.SitePages;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.source.SourceFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders the prerendered routes of a site while it is built. Classes are loaded, and instances
 * made, only of what is rendered; the application starts only when one of those asks for a service.
 * Safe for use by many threads.
 */
public final class SiteRenderer implements AutoCloseable {

    private final SiteSettings settings;
    private final BuildSurroundings surroundings;
    private final IndexSite site;
    private final SiteClasses classes;
    private final boolean ownsClasses;
    private final Map<String, RouteEntry> entries;
    private final Map<String, MiddlewareEntry> middleware;
    private final ConcurrentMap<String, SiteRoute> routes = new ConcurrentHashMap<>();
    private final Answering answering;
    private final BuildStage stage;
    private final Map<String, String> ownMatchers;
    private final Map<String, Predicate<String>> matchers;
    private final BuildLookup lookup;

    private SiteRenderer(
            SiteIndex index,
            IndexSite site,
            SiteClasses classes,
            Json json,
            BuildSurroundings surroundings,
            boolean ownsClasses) {
        this.settings = index.settings();
        this.surroundings = surroundings;
        this.site = site;
        this.classes = classes;
        this.ownsClasses = ownsClasses;
        this.entries =
                index.routes().stream()
                        .collect(
                                Collectors.toMap(
                                        RouteEntry::pattern, Function.identity(), (a, b) -> a));
        this.middleware =
                index.middleware().stream()
                        .collect(
                                Collectors.toMap(
                                        MiddlewareEntry::className,
                                        Function.identity(),
                                        (a, b) -> a));
        this.answering = Answering.building(json);
        Fetching fetching =
                new Fetching(this::answerInside, site.links()::withBase, SiteFiles.none(), json);
        SitePages pages =
                new SitePages(
                        surroundings.text(),
                        site.links(),
                        site.content(),
                        () -> json,
                        this::isThere);
        this.stage =
                new BuildStage(
                        site,
                        json,
                        fetching,
                        this::environment,
                        this::rewrite,
                        pages,
                        surroundings.isTimed());
        this.ownMatchers = index.matchers();
        this.matchers = Map.copyOf(classes.matchersLater(index));
        this.lookup = new BuildLookup(index, matchers, surroundings);
    }

    /** A renderer for the routes of an index, whose classes {@code loader} loads. */
    public static SiteRenderer of(
            SiteIndex index, ClassLoader loader, BuildSurroundings surroundings) {
        Json json = Json.of(loader);
        IndexSite site = IndexSite.of(index, surroundings.text(), () -> json);
        SiteClasses classes =
                new SiteClasses(
                        loader,
                        site,
                        index.application(),
                        surroundings.services(),
                        SiteLog.platform());
        return new SiteRenderer(index, site, classes, json, surroundings, true);
    }

    /** A renderer over content and instances that outlive it; it does not close them. */
    public static SiteRenderer over(
            SiteIndex index, LoadedSite loaded, BuildSurroundings surroundings) {
        return new SiteRenderer(
                index, loaded.indexSite(), loaded.classes(), loaded.json(), surroundings, false);
    }

    /** What endpoints see of the site. */
    public Site site() {
        return site;
    }

    /**
     * The matchers of parameters by name: the built-in ones and the site's own, each of which is
     * made when it is first asked.
     */
    public Map<String, Predicate<String>> matchers() {
        return matchers;
    }

    /**
     * Makes a matcher of the site's own, so that no route is blamed for it.
     *
     * @throws SiteException if it cannot be made
     */
    public void makeMatcher(String name) {
        classes.matcher(name, String.valueOf(ownMatchers.get(name)));
    }

    /**
     * What the route's class lists; the caller closes the stream.
     *
     * @throws Exception what the class throws
     */
    public Stream<StaticPath> staticPaths(RouteEntry route) throws Exception {
        return route.staticPaths()
                ? classes.endpoint(route).getStaticPaths(site)
                : LocalePaths.of(RoutePattern.parse(route.pattern()), settings.pages());
    }

    private boolean isThere(RouteEntry route, Map<String, String> params) {
        return !route.prerendered() || surroundings.listed(route, params).isPresent();
    }

    /**
     * Looks at the template and the text of a live page, which nobody renders while the site is
     * built, and at what of the template of another one was not rendered.
     *
     * @throws SourceFault if they are wrong
     */
    public void check(RouteEntry page) {
        stage.pages().check(page);
    }

    /**
     * Looks at the collections that nothing rendered has asked for: live routes will.
     *
     * @throws SourceFault with what is wrong with them
     */
    public void checkLiveContent() {
        site.content().checkUnread();
    }

    /**
     * Renders one path of a prerendered route, through its middleware.
     *
     * @param params decoded, by name; absent for an optional parameter that is not in the path
     * @param props of the path
     * @return the answer: any body but {@code SiteFile}
     * @throws Exception what the route's class or middleware throws
     */
    public Answer render(RouteEntry route, Map<String, String> params, Optional<Object> props)
            throws Exception {
        return render(route, params, props, FetchTrail.start());
    }

    private Answer render(
            RouteEntry route,
            Map<String, String> params,
            Optional<Object> props,
            FetchTrail fetchers)
            throws Exception {
        SiteRoute made = route(route);
        CanonicalPath path = BuildPaths.of(made, params, settings);
        FetchTrail trail = fetchers.to(path.encoded(), route.source());
        Exchange exchange =
                new BuildExchange(route.pattern(), path.encoded(), site.origin().toString(), trail);
        Visit visit = new Visit(stage, exchange, path);
        return answering.of(call(made, visit, path, params, props), visit);
    }

    private Response call(
            SiteRoute route,
            Visit visit,
            CanonicalPath path,
            Map<String, String> params,
            Optional<Object> props)
            throws Exception {
        Verb verb = route.handlers().choose("GET");
        if (verb == Verb.NONE) {
            throw new IllegalStateException(
                    "The prerendered route " + route.entry().source() + " has no get method.");
        }
        return route.call(verb, visit, route.place(path, Optional.empty(), params, props));
    }

    private SiteRoute route(RouteEntry entry) {
        SiteRoute known = routes.get(entry.pattern());
        if (known != null) {
            return known;
        }
        SiteRoute made =
                new SiteRoute(
                        entry,
                        new Handlers(classes.endpoint(entry), entry),
                        entry.middleware().stream().map(this::middleware).toList(),
                        settings);
        routes.put(entry.pattern(), made);
        return made;
    }

    private SiteMiddleware middleware(String className) {
        MiddlewareEntry entry =
                middleware.getOrDefault(
                        className, new MiddlewareEntry("/", "_middleware.java", className, false));
        return new SiteMiddleware(entry.source(), classes.middleware(entry));
    }

    private Optional<String> environment(String routePattern, String name) {
        RouteEntry route = entries.get(routePattern);
        if (route != null) {
            surroundings.environmentRead(route, name);
        }
        return surroundings.environment(name);
    }

    private Response rewrite(Visit visit, SitePath target) throws Exception {
        BuildLookup.Found found = lookup.find(target.path());
        if (found instanceof BuildLookup.Found.Prerendered page) {
            SiteRoute route = route(page.route());
            CanonicalPath path = BuildPaths.of(route, page.params(), settings);
            return call(route, visit, path, page.params(), page.props());
        }
        return plain(found);
    }

    /** What needs no route: a public file or a redirect. */
    private static Response plain(BuildLookup.Found found) {
        if (found instanceof BuildLookup.Found.Public file) {
            return Response.file(file.file(), file.type());
        }
        if (found instanceof BuildLookup.Found.Redirect redirect) {
            return redirect.redirect().response("GET", redirect.params());
        }
        throw HttpError.of(404, "Not Found");
    }

    /** Answers a fetch of the site itself. What the fetched route throws, the fetch throws. */
    private Answer answerInside(Exchange exchange) throws IOException {
        requireGet(exchange);
        String path = exchange.rawPath().substring(settings.base().length());
        BuildLookup.Found found = lookup.find(path);
        try {
            if (found instanceof BuildLookup.Found.Prerendered page) {
                FetchTrail fetchers =
                        exchange.platform(FetchTrail.class).orElseGet(FetchTrail::start);
                return render(page.route(), page.params(), page.props(), fetchers);
            }
            return answering.of(plain(found), new Visit(stage, exchange, CanonicalPath.parse("/")));
        } catch (HttpError e) {
            byte[] message = e.message().getBytes(StandardCharsets.UTF_8);
            Headers text = Headers.empty().with("Content-Type", "text/plain;charset=utf-8");
            return new Answer(e.status(), text, new AnswerBody.Bytes(message), false);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("The path " + path + " could not be rendered.", e);
        }
    }

    private static void requireGet(Exchange exchange) {
        if (!exchange.method().equals("GET")) {
            throw new IllegalStateException(
                    "While the site is built, its own paths can be fetched with GET only, but "
                            + exchange.rawPath()
                            + " was asked for with "
                            + exchange.method()
                            + ". Add @Route(prerender = false) to answer this route live.");
        }
    }

    /** Closes what was made, in the reverse order. */
    @Override
    public void close() {
        if (ownsClasses) {
            classes.close();
        }
        stage.fetching().close();
    }
}
