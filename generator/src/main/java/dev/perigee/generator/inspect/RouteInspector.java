package dev.perigee.generator.inspect;

import dev.perigee.api.BodyLimit;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Route;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.ByteSize;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.generator.inspect.Lookalikes.Lookalike;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.PageNames;
import java.util.List;
import java.util.Optional;

/** Looks at the class of one route. */
final class RouteInspector {

    private static final String GET = "GET";

    private final RouteSource source;
    private final PageNames names;
    private final String file;
    private final List<MiddlewareEntry> middleware;
    private final boolean prerenderedByDefault;
    private final Notes notes;

    RouteInspector(
            RouteSource source,
            PageNames names,
            List<MiddlewareEntry> middleware,
            boolean prerenderedByDefault,
            Notes notes) {
        this.source = source;
        this.names = names;
        this.file = names.of(source.path());
        this.middleware = List.copyOf(middleware);
        this.prerenderedByDefault = prerenderedByDefault;
        this.notes = notes;
    }

    RouteEntry inspect(Class<? extends Endpoint> type) {
        List<String> methods = HandlerMethods.of(type);
        boolean prerendered =
                Annotations.find(type, Route.class)
                        .map(Route::prerender)
                        .orElse(prerenderedByDefault);
        boolean staticPaths = HandlerMethods.hasStaticPaths(type);
        checkHandlers(type, methods, prerendered, staticPaths);
        if (prerendered) {
            checkGuards();
        }
        return new RouteEntry(
                source.pattern().toString(),
                source.path(),
                RouteEntry.Kind.ENDPOINT,
                prerendered,
                methods,
                Optional.of(type.getName()),
                bodyLimit(type, prerendered),
                middleware.stream().map(MiddlewareEntry::className).toList(),
                staticPaths);
    }

    private void checkHandlers(
            Class<? extends Endpoint> type,
            List<String> methods,
            boolean prerendered,
            boolean staticPaths) {
        boolean lookalikes = noteLookalikes(type);
        boolean dynamic = source.pattern().isDynamic();
        if (prerendered && methods.stream().anyMatch(method -> !method.equals(GET))) {
            notes.problem(InspectProblems.prerenderedWithLiveHandlers(file, methods));
        } else if (!lookalikes) {
            if (methods.isEmpty()) {
                notes.problem(InspectProblems.noHandler(file, type));
            } else if (prerendered && dynamic && !staticPaths) {
                notes.problem(InspectProblems.noStaticPaths(file, source.pattern()));
            }
        }
        if (staticPaths && !dynamic) {
            notes.warning(InspectProblems.staticPathsWithoutParameters(file, source.pattern()));
        } else if (staticPaths && !prerendered) {
            notes.warning(InspectProblems.staticPathsOfLiveRoute(file));
        }
    }

    /** Whether there are any: then what is missing is likely what they should be. */
    private boolean noteLookalikes(Class<? extends Endpoint> type) {
        List<Lookalike> lookalikes = Lookalikes.of(type);
        lookalikes.forEach(
                each -> notes.problem(InspectProblems.lookalike(file, each, type.getSimpleName())));
        return !lookalikes.isEmpty();
    }

    private void checkGuards() {
        for (MiddlewareEntry each : middleware) {
            if (each.guard()) {
                notes.problem(InspectProblems.guarded(file, names.of(each.source())));
            }
        }
    }

    private Optional<Long> bodyLimit(Class<?> type, boolean prerendered) {
        Optional<BodyLimit> limit = Annotations.find(type, BodyLimit.class);
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        if (prerendered) {
            notes.warning(InspectProblems.bodyLimitOfPrerendered(file));
        }
        try {
            return Optional.of(ByteSize.parse(limit.get().value()));
        } catch (IllegalArgumentException e) {
            notes.problem(InspectProblems.badBodyLimit(file, e));
            return Optional.empty();
        }
    }
}
