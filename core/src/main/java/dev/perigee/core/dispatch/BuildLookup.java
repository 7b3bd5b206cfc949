package dev.perigee.core.dispatch;

import dev.perigee.api.StaticPath;
import dev.perigee.core.index.MediaTypes;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.FileEnding;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a path will lead to once the site is built, as far as the build can answer it. */
final class BuildLookup {

    private final BuildSurroundings surroundings;
    private final RouteTree<Object> tree;

    /** What the build can hand to code that asks for a path. */
    sealed interface Found {

        /** A file of the public folder. */
        record Public(Path file, String type) implements Found {}

        /** A path of a prerendered route. */
        record Prerendered(RouteEntry route, Map<String, String> params, Optional<Object> props)
                implements Found {}

        /** A redirect from the settings. */
        record Redirect(RouteRedirect redirect, Map<String, String> params) implements Found {}

        /** Nothing. */
        record Nothing() implements Found {}
    }

    BuildLookup(
            SiteIndex index,
            Map<String, Predicate<String>> matchers,
            BuildSurroundings surroundings) {
        this.surroundings = surroundings;
        List<Route<Object>> routes = new ArrayList<>();
        for (RouteEntry entry : index.routes()) {
            RouteKind kind = RouteKind.valueOf(entry.kind().name());
            routes.add(new Route<>(RoutePattern.parse(entry.pattern()), kind, entry));
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
    }

    /**
     * What is at a path below the site's base.
     *
     * @throws IllegalStateException if it is answered live
     */
    Found find(String rawPath) {
        CanonicalPath path;
        try {
            path = CanonicalPath.parse(rawPath);
        } catch (BadPathException e) {
            return new Found.Nothing();
        }
        Optional<String> key = path.decodedPath().filter(it -> !it.isEmpty());
        Optional<Path> file = key.flatMap(surroundings::publicFile);
        return file.isPresent()
                ? new Found.Public(file.get(), MediaTypes.ofFile(key.orElse("")))
                : tree.match(path, match -> isThere(path, match))
                        .map(match -> found(rawPath, match))
                        .orElse(new Found.Nothing());
    }

    private boolean isThere(CanonicalPath path, RouteMatch<Object> match) {
        if (!(match.value() instanceof RouteEntry entry)) {
            return true;
        }
        boolean slashed = path.hasTrailingSlash() && !path.segments().isEmpty();
        boolean likeFile =
                entry.kind() == RouteEntry.Kind.ENDPOINT && FileEnding.has(match.pattern());
        return !(slashed && likeFile)
                && (!entry.prerendered()
                        || !match.pattern().isDynamic()
                        || surroundings.listed(entry, match.params()).isPresent());
    }

    private Found found(String rawPath, RouteMatch<Object> match) {
        if (match.value() instanceof RouteRedirect redirect) {
            return new Found.Redirect(redirect, match.params());
        }
        RouteEntry entry = (RouteEntry) match.value();
        if (!entry.prerendered()) {
            throw new IllegalStateException(
                    "The path "
                            + rawPath
                            + " is answered live, by "
                            + entry.source()
                            + ", and nothing answers live while the site is built. Prerender that"
                            + " route, or add @Route(prerender = false) to the one that asks.");
        }
        Optional<Object> props =
                match.pattern().isDynamic()
                        ? surroundings.listed(entry, match.params()).flatMap(StaticPath::props)
                        : Optional.empty();
        return new Found.Prerendered(entry, match.params(), props);
    }
}
