package dev.perigee.core.dispatch;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.path.CanonicalPath;
import java.util.Map;

/** The paths under which prerendered routes are rendered: with the slash that the output has. */
final class BuildPaths {

    private BuildPaths() {}

    static CanonicalPath of(SiteRoute route, Map<String, String> params, SiteSettings settings) {
        String path = route.pattern().path(params);
        boolean root = path.equals("/");
        boolean slash = route.output().hasSlash(root);
        if (settings.base().isEmpty()) {
            return CanonicalPath.parse(path).withTrailingSlash(slash);
        }
        String whole = settings.base() + (root ? "" : path) + (slash ? "/" : "");
        CanonicalPath base = CanonicalPath.parse(settings.base());
        return CanonicalPath.parse(whole).below(base).orElseThrow();
    }
}
