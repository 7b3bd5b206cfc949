package dev.perigee.generator.check;

import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the site will answer to a path, by the same rules as the live site: files before live routes
 * and redirects, pages with and without a slash. Matchers of the site's own are not asked. Safe for
 * use by many threads.
 */
final class SiteLookup {

    private final Predicate<String> served;
    private final SiteSettings settings;
    private final RouteTree<String> live;

    /**
     * @param alsoThere keys of files that will be added
     */
    SiteLookup(FinishedSite site, SiteIndex index, Set<String> alsoThere) {
        this(index, isServed(site, Set.copyOf(alsoThere)));
    }

    /**
     * @param served whether there is a file of that key, and it has a URL
     */
    SiteLookup(SiteIndex index, Predicate<String> served) {
        this.served = served;
        this.settings = index.settings();
        this.live = tree(index);
    }

    private static Predicate<String> isServed(FinishedSite site, Set<String> alsoThere) {
        return key ->
                alsoThere.contains(key)
                        || (site.has(key) && site.find(key).map(SpooledFile::served).orElse(false));
    }

    /** What is at a path below the site's base; {@code fragment} is passed on. */
    LinkTarget find(CanonicalPath path, String fragment) {
        Optional<String> exact = exact(path);
        if (exact.isPresent()) {
            return new LinkTarget.File(exact.get(), fragment);
        }
        Optional<String> page = page(path);
        if (page.isPresent()) {
            return inProperSpelling(path, new LinkTarget.File(page.get(), fragment));
        }
        return live.match(path).isPresent()
                ? new LinkTarget.Answered()
                : new LinkTarget.Nowhere(path.encoded(), "there is no such page or file");
    }

    private Optional<String> exact(CanonicalPath path) {
        return path.hasTrailingSlash()
                ? Optional.empty()
                : path.decodedPath().filter(key -> !key.isEmpty() && isServed(key));
    }

    private Optional<String> page(CanonicalPath path) {
        Optional<String> decoded = path.decodedPath();
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        String key = decoded.get();
        if (key.isEmpty()) {
            return Optional.of("index.html").filter(this::isServed);
        }
        for (String candidate : List.of(key + "/index.html", key + ".html")) {
            if (isServed(candidate)) {
                return Optional.of(candidate);
            }
        }
        boolean mayBeBare = path.hasTrailingSlash() && key.indexOf('.', key.lastIndexOf('/')) < 0;
        return mayBeBare && isServed(key) ? Optional.of(key) : Optional.empty();
    }

    private LinkTarget inProperSpelling(CanonicalPath path, LinkTarget target) {
        if (settings.trailingSlash() == TrailingSlash.IGNORE || path.segments().isEmpty()) {
            return target;
        }
        boolean wanted = settings.trailingSlash() == TrailingSlash.ALWAYS;
        String last = path.segments().get(path.segments().size() - 1);
        if (wanted == path.hasTrailingSlash() || (wanted && last.lastIndexOf('.') > 0)) {
            return target;
        }
        return new LinkTarget.Detour(
                settings.base() + path.encoded(),
                settings.base() + path.withTrailingSlash(wanted).encoded());
    }

    private boolean isServed(String key) {
        return served.test(key);
    }

    private static RouteTree<String> tree(SiteIndex index) {
        List<Route<String>> routes = new ArrayList<>();
        for (RouteEntry entry : index.routes()) {
            if (!entry.prerendered()) {
                routes.add(route(entry.pattern()));
            }
        }
        for (RedirectEntry redirect : index.redirects()) {
            routes.add(route(redirect.pattern()));
        }
        Map<String, Predicate<String>> matchers = new HashMap<>(Matchers.builtIn());
        index.matchers().keySet().forEach(name -> matchers.put(name, value -> true));
        return RouteTree.of(routes, matchers);
    }

    private static Route<String> route(String pattern) {
        return new Route<>(RoutePattern.parse(pattern), RouteKind.ENDPOINT, pattern);
    }
}
