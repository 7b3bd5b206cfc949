package dev.perigee.core.dispatch;

import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.routing.RouteFiles;
import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The middleware for paths that no route matches: those of the folders without parameters that a
 * path lies in, outermost first. A {@code (group)} is in no path, so its middleware is not for
 * them.
 */
final class FolderMiddleware {

    private final Map<String, FolderMiddleware> folders = new HashMap<>();
    private final List<SiteMiddleware> own = new ArrayList<>();

    static FolderMiddleware of(
            List<MiddlewareEntry> entries, Function<MiddlewareEntry, SiteMiddleware> maker) {
        FolderMiddleware root = new FolderMiddleware();
        for (MiddlewareEntry entry : entries) {
            RoutePattern folder = RoutePattern.parse(entry.folder());
            if (!folder.isDynamic() && !isInGroup(entry.source())) {
                root.folder(folder.outputSegments(Map.of())).own.add(maker.apply(entry));
            }
        }
        return root;
    }

    private static boolean isInGroup(String source) {
        return List.of(source.split("/", -1)).stream().anyMatch(RouteFiles::isGroup);
    }

    private FolderMiddleware folder(List<String> names) {
        FolderMiddleware folder = this;
        for (String name : names) {
            folder = folder.folders.computeIfAbsent(name, n -> new FolderMiddleware());
        }
        return folder;
    }

    /** For a path, by its decoded segments. */
    List<SiteMiddleware> around(List<String> segments) {
        List<SiteMiddleware> found = new ArrayList<>(own);
        FolderMiddleware folder = this;
        for (String segment : segments) {
            if (!folder.folders.containsKey(segment)) {
                break;
            }
            folder = folder.folders.get(segment);
            found.addAll(folder.own);
        }
        return found;
    }
}
