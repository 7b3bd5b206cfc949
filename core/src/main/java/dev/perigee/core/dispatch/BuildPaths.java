package dev.perigee.core.dispatch;

import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.path.CanonicalPath;
import java.util.Map;

/**
 * The paths under which prerendered routes are rendered: with a slash at the end where the output
 * has one. An endpoint's output is exactly its path. A page has a slash if the site always wants
 * one, or does not mind and makes a folder for each page.
 */
final class BuildPaths {

    private BuildPaths() {}

    static CanonicalPath of(SiteRoute route, Map<String, String> params, SiteSettings settings) {
        String path = route.pattern().path(params);
        boolean root = path.equals("/");
        boolean folder =
                settings.trailingSlash() == TrailingSlash.ALWAYS
                        || (settings.trailingSlash() == TrailingSlash.IGNORE
                                && (root || settings.buildFormat() == BuildFormat.DIRECTORY));
        boolean page = root || route.entry().kind() == RouteEntry.Kind.PAGE;
        boolean slash = page && folder && !isErrorPage(route);
        if (settings.base().isEmpty()) {
            return CanonicalPath.parse(path).withTrailingSlash(slash);
        }
        String whole = settings.base() + (root ? "" : path) + (slash ? "/" : "");
        CanonicalPath base = CanonicalPath.parse(settings.base());
        return CanonicalPath.parse(whole).below(base).orElseThrow();
    }

    private static boolean isErrorPage(SiteRoute route) {
        String pattern = route.entry().pattern();
        return pattern.equals("/404") || pattern.equals("/500");
    }
}
