package dev.perigee.generator.inspect;

import dev.perigee.api.BodyLimit;
import dev.perigee.api.Endpoint;
import dev.perigee.core.index.ByteSize;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.inspect.Lookalikes.Lookalike;
import dev.perigee.generator.scan.PageNames;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at in the class of an endpoint and in that of a page alike.
 *
 * @param file the class, as messages call it
 * @param pattern of the route
 * @param middleware around it, outermost first
 */
record RouteChecks(
        String file,
        RoutePattern pattern,
        PageNames names,
        List<MiddlewareEntry> middleware,
        Notes notes) {

    /** Whether there are any: then what is missing is likely what they should be. */
    boolean noteLookalikes(Class<? extends Endpoint> type) {
        List<Lookalike> lookalikes = Lookalikes.of(type);
        lookalikes.forEach(
                each -> notes.problem(InspectProblems.lookalike(file, each, type.getSimpleName())));
        return !lookalikes.isEmpty();
    }

    /** Notes that a prerendered route stands behind a guard. */
    void noteGuards(String source) {
        for (MiddlewareEntry each : middleware) {
            if (each.guard()) {
                notes.problem(InspectProblems.guarded(source, names.of(each.source())));
            }
        }
    }

    /** Notes lists of paths that nobody asks for. */
    void noteIdleLists(boolean prerendered) {
        if (!pattern.isDynamic()) {
            notes.warning(InspectProblems.staticPathsWithoutParameters(file, pattern));
        } else if (!prerendered) {
            notes.warning(InspectProblems.staticPathsOfLiveRoute(file));
        }
    }

    Optional<Long> bodyLimit(Class<?> type, boolean prerendered) {
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

    List<String> middlewareClasses() {
        return middleware.stream().map(MiddlewareEntry::className).toList();
    }
}
