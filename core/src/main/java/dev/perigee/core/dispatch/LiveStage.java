package dev.perigee.core.dispatch;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.ResponseBody;
import dev.perigee.core.context.Place;
import dev.perigee.core.context.RequestContext;
import dev.perigee.core.context.Stage;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.fetch.Fetching;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteLinks;
import dev.perigee.core.page.SitePages;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A live site, as its endpoints see it.
 *
 * @param origin of its URLs, if its settings say
 * @param urls of its requests
 * @param notFound what is thrown where nothing is at a path: one object, by which it is known again
 * @param missingMethod what is thrown where a route has no handler for the method
 * @param bodyLimit where no route sets one, in bytes
 * @param isTimed whether answers say what took their time
 */
record LiveStage(
        IndexSite site,
        Optional<String> origin,
        KnownUrls urls,
        Json json,
        Fetching fetching,
        Function<String, Optional<String>> environment,
        PathLookup lookup,
        FolderMiddleware folders,
        SiteFiles files,
        HttpError notFound,
        HttpError missingMethod,
        long bodyLimit,
        SitePages pages,
        boolean isTimed)
        implements Stage {

    @Override
    public SiteLinks links() {
        return site.links();
    }

    @Override
    public String origin(Exchange exchange) {
        return origin.orElseGet(exchange::origin);
    }

    @Override
    public URI url(String text) {
        return urls.of(text);
    }

    @Override
    public boolean isPrerendering() {
        return false;
    }

    @Override
    public Optional<String> environment(String routePattern, String name) {
        return environment.apply(name);
    }

    @Override
    public Response rewrite(Visit visit, SitePath target) throws Exception {
        String method = visit.exchange().method();
        CanonicalPath path = parsed(target);
        Target found = lookup.find(path, method);
        if (found instanceof Target.OtherSlash other) {
            path = other.canonical();
            found = lookup.find(path, method);
        }
        Optional<String> query = target.hasQuery() ? Optional.of(target.query()) : Optional.empty();
        if (found instanceof Target.File file) {
            return response(file.entry());
        }
        if (found instanceof Target.Redirect redirect) {
            return redirect.redirect().response(method, redirect.params());
        }
        if (found instanceof Target.Live live) {
            return call(live, visit, path, query);
        }
        return callNothing(visit, path, query);
    }

    private static CanonicalPath parsed(SitePath target) {
        try {
            return CanonicalPath.parse(target.path());
        } catch (BadPathException e) {
            throw new IllegalArgumentException(
                    "A request cannot be rewritten to '" + target.path() + "'. " + e.getMessage(),
                    e);
        }
    }

    private Response call(Target.Live live, Visit visit, CanonicalPath path, Optional<String> query)
            throws Exception {
        SiteRoute route = live.route();
        Verb verb = route.handlers().choose(visit.exchange().method());
        Place place = route.place(path, query, live.params(), Optional.empty());
        return verb == Verb.NONE
                ? callMissing(route, visit, place)
                : route.call(verb, visit, place);
    }

    /** Runs the middleware of a route that has no handler for the method (RFC 9110 § 9.3.7). */
    Response callMissing(SiteRoute route, Visit visit, Place place) throws Exception {
        RequestContext context = new RequestContext(visit, place);
        return new Passage(
                        context,
                        route.middleware(),
                        0,
                        () -> {
                            if (context.request().method().equals("OPTIONS")) {
                                return options(route);
                            }
                            throw missingMethod;
                        })
                .proceed();
    }

    private static Response options(SiteRoute route) {
        String allow = route.handlers().allow();
        return Response.empty(204)
                .withHeader("Allow", allow.isEmpty() ? "OPTIONS" : allow + ", OPTIONS");
    }

    /** Runs the middleware of the folder that a path lies in, though nothing is at the path. */
    Response callNothing(Visit visit, CanonicalPath path, Optional<String> query) throws Exception {
        List<SiteMiddleware> middleware = folders.around(path.segments());
        Place place = new Place(path, query, "", Map.of(), Set.of(), bodyLimit, Optional.empty());
        return new Passage(
                        new RequestContext(visit, place),
                        middleware,
                        0,
                        () -> {
                            throw notFound;
                        })
                .proceed();
    }

    /** A file as a response: what was rewritten to it cannot be asked for in parts. */
    private Response response(FileEntry entry) {
        Response response = Response.empty(entry.status());
        Headers headers = entry.headers();
        for (String name : headers.names()) {
            for (String value : headers.all(name)) {
                response = response.withAddedHeader(name, value);
            }
        }
        return response.withBody(
                new ResponseBody.Stream(
                        out -> {
                            try (InputStream in = files.open(entry)) {
                                in.transferTo(out);
                            }
                        }));
    }
}
