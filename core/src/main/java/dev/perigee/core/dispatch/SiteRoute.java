package dev.perigee.core.dispatch;

import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.core.context.Place;
import dev.perigee.core.context.RequestContext;
import dev.perigee.core.context.Timings;
import dev.perigee.core.context.Timings.Phase;
import dev.perigee.core.context.Visit;
import dev.perigee.core.handlers.Handlers;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.FileEnding;
import dev.perigee.core.page.RouteOutput;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.RoutePattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route with all that answers it, made once.
 *
 * @param entry from the site index
 * @param pattern of the entry
 * @param handlers its endpoint's
 * @param middleware around it, outermost first
 * @param bodyLimit in bytes
 * @param output what its paths and files look like
 * @param endsLikeFile whether its paths end like files, and so have no slash at their end
 */
record SiteRoute(
        RouteEntry entry,
        RoutePattern pattern,
        Handlers handlers,
        List<SiteMiddleware> middleware,
        long bodyLimit,
        RouteOutput output,
        boolean endsLikeFile) {

    SiteRoute(
            RouteEntry entry,
            Handlers handlers,
            List<SiteMiddleware> middleware,
            SiteSettings settings) {
        this(
                entry,
                RoutePattern.parse(entry.pattern()),
                handlers,
                List.copyOf(middleware),
                entry.bodyLimit().orElse(settings.bodySizeLimit()),
                RouteOutput.of(entry, settings),
                endsLikeFile(entry, RouteOutput.of(entry, settings)));
    }

    private static boolean endsLikeFile(RouteEntry entry, RouteOutput output) {
        return entry.kind() == RouteEntry.Kind.ENDPOINT
                ? FileEnding.has(RoutePattern.parse(entry.pattern()))
                : output.isFile();
    }

    /** The place of a request whose path this route matches. */
    Place place(
            CanonicalPath path,
            Optional<String> query,
            Map<String, String> params,
            Optional<Object> props) {
        return new Place(
                path, query, entry.pattern(), params, pattern.parameterNames(), bodyLimit, props);
    }

    /** For an error page, which has no path of its own. */
    RequestContext context(Visit visit, Map<String, String> params) {
        return new RequestContext(
                visit, place(visit.path(), Optional.empty(), params, Optional.empty()));
    }

    /** Runs the middleware and, in the end, the handler. */
    Response call(Verb verb, Visit visit, Place place) throws Exception {
        RequestContext context = new RequestContext(visit, place);
        if (visit.timings().isPresent()) {
            return timed(visit.timings().get(), verb, context, place);
        }
        return middleware.isEmpty()
                ? handlers.call(verb, context)
                : new Passage(context, middleware, 0, () -> handlers.call(verb, context)).proceed();
    }

    private Response timed(Timings timings, Verb verb, RequestContext context, Place place)
            throws Exception {
        timings.answeredBy(entry, place.params());
        Next handler = () -> timings.in(Phase.HANDLER, () -> handlers.call(verb, context));
        return middleware.isEmpty()
                ? handler.proceed()
                : timings.in(
                        Phase.MIDDLEWARE, new Passage(context, middleware, 0, handler)::proceed);
    }
}
