package dev.perigee.generator.inspect;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Route;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.generator.scan.PageFile.RouteSource;
import java.util.List;
import java.util.Optional;

/** Looks at the class of one endpoint. */
final class RouteInspector {

    private static final String GET = "GET";

    private final RouteSource source;
    private final RouteChecks checks;
    private final boolean prerenderedByDefault;

    RouteInspector(RouteSource source, RouteChecks checks, boolean prerenderedByDefault) {
        this.source = source;
        this.checks = checks;
        this.prerenderedByDefault = prerenderedByDefault;
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
            checks.noteGuards(checks.file());
        }
        return new RouteEntry(
                source.pattern().toString(),
                source.path(),
                RouteEntry.Kind.ENDPOINT,
                prerendered,
                methods,
                Optional.of(type.getName()),
                checks.bodyLimit(type, prerendered),
                checks.middlewareClasses(),
                staticPaths);
    }

    private void checkHandlers(
            Class<? extends Endpoint> type,
            List<String> methods,
            boolean prerendered,
            boolean staticPaths) {
        String file = checks.file();
        boolean lookalikes = checks.noteLookalikes(type);
        if (prerendered && methods.stream().anyMatch(method -> !method.equals(GET))) {
            checks.notes().problem(InspectProblems.prerenderedWithLiveHandlers(file, methods));
        } else if (!lookalikes) {
            if (methods.isEmpty()) {
                checks.notes().problem(InspectProblems.noHandler(file, type));
            } else if (prerendered && source.pattern().isDynamic() && !staticPaths) {
                checks.notes().problem(InspectProblems.noStaticPaths(file, source.pattern()));
            }
        }
        if (staticPaths) {
            checks.noteIdleLists(prerendered);
        }
    }
}
