package dev.perigee.generator.inspect;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Route;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.page.LocalePaths;
import dev.perigee.core.page.PageFront;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import java.util.List;
import java.util.Optional;

/** Looks at one page: what its front matter says, and the class that feeds it, if there is one. */
final class PageInspector {

    private static final String GET = "GET";

    private final TemplateSource source;
    private final String file;
    private final RouteChecks checks;
    private final boolean prerenderedByDefault;

    /**
     * Of one page.
     *
     * @param file the template, as messages call it
     * @param checks of its class
     */
    PageInspector(
            TemplateSource source, String file, RouteChecks checks, boolean prerenderedByDefault) {
        this.source = source;
        this.file = file;
        this.checks = checks;
        this.prerenderedByDefault = prerenderedByDefault;
    }

    RouteEntry inspect(PageFront front, Optional<Class<? extends Endpoint>> type) {
        List<String> own = type.map(HandlerMethods::of).orElse(List.of());
        boolean staticPaths = type.map(HandlerMethods::hasStaticPaths).orElse(false);
        boolean prerendered = isPrerendered(front, type);
        type.ifPresent(it -> checkFeeder(it, own, staticPaths, prerendered));
        if (prerendered) {
            checks.noteGuards(file);
            checkPaths(staticPaths);
        }
        return new RouteEntry(
                source.pattern().toString(),
                source.path(),
                RouteEntry.Kind.PAGE,
                prerendered,
                withGet(own),
                type.map(Class::getName),
                type.flatMap(it -> checks.bodyLimit(it, prerendered)),
                checks.middlewareClasses(),
                staticPaths,
                !own.contains(GET));
    }

    private boolean isPrerendered(PageFront front, Optional<Class<? extends Endpoint>> type) {
        Optional<Boolean> annotated =
                type.flatMap(it -> Annotations.find(it, Route.class)).map(Route::prerender);
        Optional<Boolean> written = front.prerender();
        if (written.isPresent() && annotated.isPresent() && !written.equals(annotated)) {
            checks.notes()
                    .problem(
                            InspectProblems.contradiction(
                                    file, checks.file(), written.get(), annotated.get()));
        }
        return written.or(() -> annotated).orElse(prerenderedByDefault);
    }

    private void checkFeeder(
            Class<? extends Endpoint> type,
            List<String> own,
            boolean staticPaths,
            boolean prerendered) {
        boolean lookalikes = checks.noteLookalikes(type);
        if (prerendered && own.stream().anyMatch(method -> !method.equals(GET))) {
            checks.notes().problem(InspectProblems.prerenderedWithLiveHandlers(checks.file(), own));
        } else if (!lookalikes && own.isEmpty() && !staticPaths) {
            checks.notes().problem(InspectProblems.idleFeeder(checks.file(), type));
        }
        if (staticPaths) {
            checks.noteIdleLists(prerendered);
        }
    }

    private void checkPaths(boolean staticPaths) {
        if (source.pattern().isDynamic()
                && !staticPaths
                && !LocalePaths.areThose(source.pattern())) {
            checks.notes()
                    .problem(
                            InspectProblems.noStaticPathsOfPage(
                                    file, source.pattern(), checks.file()));
        }
    }

    /** In the order of the site index, which GET comes first in. */
    private static List<String> withGet(List<String> own) {
        return HandlerMethods.all().stream()
                .filter(method -> method.equals(GET) || own.contains(method))
                .toList();
    }
}
