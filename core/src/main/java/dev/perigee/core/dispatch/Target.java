package dev.perigee.core.dispatch;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.path.CanonicalPath;
import java.util.Map;

/** What a path leads to. */
sealed interface Target {

    /** A file of the site. */
    record File(FileEntry entry) implements Target {}

    /** A live route. */
    record Live(SiteRoute route, Map<String, String> params) implements Target {}

    /** A redirect from the site's settings. */
    record Redirect(RouteRedirect redirect, Map<String, String> params) implements Target {}

    /**
     * The same thing, at its proper spelling.
     *
     * @param path below the site's base, encoded, with or without a slash at the end; empty for the
     *     root of a site with a base, without a slash
     */
    record OtherSlash(String path) implements Target {

        CanonicalPath canonical() {
            return CanonicalPath.parse(path.isEmpty() ? "/" : path);
        }
    }

    /** Nothing. */
    record Nothing() implements Target {}
}
