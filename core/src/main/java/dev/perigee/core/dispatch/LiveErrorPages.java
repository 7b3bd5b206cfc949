package dev.perigee.core.dispatch;

import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RouteTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the live error page of a path: that of the nearest folder, {@code /de/404} before {@code
 * /404}.
 */
record LiveErrorPages(RouteTree<SiteRoute> tree) {

    static LiveErrorPages of(
            Collection<Route<SiteRoute>> pages, Map<String, Predicate<String>> matchers) {
        return new LiveErrorPages(RouteTree.of(pages, matchers));
    }

    /**
     * A page.
     *
     * @param depth of its folder; 0 for the root
     */
    record Found(RouteMatch<SiteRoute> match, int depth) {}

    Optional<Found> find(int status, CanonicalPath path) {
        if (tree.routes().isEmpty()) {
            return Optional.empty();
        }
        List<String> folder = new ArrayList<>(path.segments());
        while (true) {
            Optional<RouteMatch<SiteRoute>> found =
                    in(folder, String.valueOf(status)).or(() -> in(folder, status + ".html"));
            if (found.isPresent()) {
                return Optional.of(new Found(found.get(), folder.size()));
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            folder.remove(folder.size() - 1);
        }
    }

    private Optional<RouteMatch<SiteRoute>> in(List<String> folder, String name) {
        List<String> segments = new ArrayList<>(folder);
        segments.add(name);
        try {
            return tree.match(CanonicalPath.parse(PathEncoder.encode(segments)));
        } catch (BadPathException e) {
            return Optional.empty();
        }
    }
}
