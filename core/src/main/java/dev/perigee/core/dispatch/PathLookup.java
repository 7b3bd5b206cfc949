package dev.perigee.core.dispatch;

import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.handlers.Verb;
import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.page.FileEnding;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RouteTree;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a path leads to. In the order of the code:
 *
 * <ol>
 *   <li>with slashes that touch, nothing; but if they are all at the end, what is there without
 *       them, at that spelling
 *   <li>for {@code GET} and {@code HEAD}, a file: the one of exactly that name, or the page that
 *       the build made for the path. So a prerendered route with parameters answers what it listed
 *   <li>a live route or a redirect from the settings, the first that matches; a path that ends with
 *       a slash is not one of a route whose paths end like files. Where pages are {@code .html}
 *       files, a live one answers to that name as well, unless an endpoint does
 *   <li>for other methods, where no live route has a handler, the file as well: it says which
 *       methods there are
 *   <li>the site's rule for slashes at the end then says whether this is the proper spelling. Files
 *       with a name of their own, and paths that end like one, have no slash; a redirect leads on
 *       from either spelling
 * </ol>
 */
final class PathLookup {

    private static final Target NOTHING = new Target.Nothing();
    private static final String HTML = ".html";

    private final SiteFiles files;
    private final RouteTree<Object> tree;
    private final TrailingSlash slash;
    private final boolean pagesAreFolders;
    private final boolean hasBase;

    /** Over the files and the tree of live routes and redirects. */
    PathLookup(SiteFiles files, RouteTree<Object> tree, SiteSettings settings) {
        this.files = files;
        this.tree = tree;
        this.slash = settings.trailingSlash();
        this.pagesAreFolders = settings.buildFormat() == BuildFormat.DIRECTORY;
        this.hasBase = !settings.base().isEmpty();
    }

    /**
     * What is at a path.
     *
     * @param path below the site's base
     */
    Target find(CanonicalPath path, String method) {
        if (path.hasEmptySegment()) {
            return collapsed(path, method);
        }
        boolean safe = method.equals("GET") || method.equals("HEAD");
        Target file = safe ? file(path) : NOTHING;
        if (file != NOTHING) {
            return file;
        }
        Target live = live(path);
        return safe || answers(live, method) ? live : fileOr(live, path);
    }

    private static boolean answers(Target target, String method) {
        return target instanceof Target.Live live
                ? live.route().handlers().choose(method) != Verb.NONE
                : target != NOTHING;
    }

    private Target fileOr(Target live, CanonicalPath path) {
        Target file = file(path);
        return file == NOTHING ? live : file;
    }

    private Target collapsed(CanonicalPath path, String method) {
        int end = path.encoded().length();
        while (end > 0 && path.encoded().charAt(end - 1) == '/') {
            end--;
        }
        CanonicalPath single = CanonicalPath.parse(path.encoded().substring(0, end) + "/");
        Target found = single.hasEmptySegment() ? NOTHING : find(single, method);
        boolean bare = hasBase && slash == TrailingSlash.NEVER && single.segments().isEmpty();
        return found == NOTHING || found instanceof Target.OtherSlash
                ? found
                : new Target.OtherSlash(bare ? "" : single.encoded());
    }

    private Target file(CanonicalPath path) {
        Optional<String> decoded = path.decodedPath();
        if (decoded.isEmpty()) {
            return NOTHING;
        }
        String key = decoded.get();
        Optional<FileEntry> exact =
                path.hasTrailingSlash() || key.isEmpty() ? Optional.empty() : files.find(key);
        if (exact.isPresent()) {
            return new Target.File(exact.get());
        }
        Optional<FileEntry> page = page(key);
        if (page.isPresent()) {
            return inProperSpelling(path, page.get(), false);
        }
        boolean mayBeBare = path.hasTrailingSlash() && !key.isEmpty() && !endsLikeFile(path);
        Optional<FileEntry> bare = mayBeBare ? files.find(key) : Optional.empty();
        return bare.isPresent() ? inProperSpelling(path, bare.get(), endsLikeFile(path)) : NOTHING;
    }

    /** The page of a path; error pages, which have a status of their own, come with errors only. */
    private Optional<FileEntry> page(String key) {
        if (key.equals("404") || key.equals("500")) {
            return Optional.empty();
        }
        return pageFile(key).filter(page -> page.status() < 400);
    }

    private Optional<FileEntry> pageFile(String key) {
        if (key.isEmpty()) {
            return files.find("index.html");
        }
        Optional<FileEntry> usual =
                files.find(pagesAreFolders ? key + "/index.html" : key + ".html");
        return usual.isPresent()
                ? usual
                : files.find(pagesAreFolders ? key + ".html" : key + "/index.html");
    }

    private Optional<RouteMatch<Object>> match(CanonicalPath path) {
        boolean slashed = path.hasTrailingSlash() && !path.segments().isEmpty();
        return tree.match(
                path,
                it ->
                        !slashed
                                || !(it.value() instanceof SiteRoute route)
                                || !route.endsLikeFile());
    }

    private Target live(CanonicalPath path) {
        Optional<RouteMatch<Object>> match = match(path);
        Optional<RouteMatch<Object>> page =
                pagesAreFolders || match.filter(it -> !isPage(it)).isPresent()
                        ? Optional.empty()
                        : withoutHtml(path).flatMap(this::match).filter(PathLookup::isPage);
        if (page.isPresent()) {
            return new Target.Live((SiteRoute) page.get().value(), page.get().params());
        }
        if (match.isEmpty()) {
            return NOTHING;
        }
        if (match.get().value() instanceof SiteRoute route) {
            Target live = new Target.Live(route, match.get().params());
            return route.endsLikeFile()
                    ? live
                    : inProperSpelling(path, live, !route.output().isPage() && endsLikeFile(path));
        }
        RouteRedirect redirect = (RouteRedirect) match.get().value();
        return new Target.Redirect(redirect, match.get().params());
    }

    private static boolean isPage(RouteMatch<Object> match) {
        return match.value() instanceof SiteRoute route
                && route.output().isPage()
                && !route.endsLikeFile();
    }

    /** The path whose page would be a file of this name; empty if none would. */
    private static Optional<CanonicalPath> withoutHtml(CanonicalPath path) {
        String encoded = path.encoded();
        if (!encoded.endsWith(HTML) || encoded.endsWith("/" + HTML)) {
            return Optional.empty();
        }
        String bare = encoded.substring(0, encoded.length() - HTML.length());
        String folder = bare.endsWith("/index") ? bare.substring(0, bare.length() - 6) : bare;
        return Optional.of(CanonicalPath.parse(folder.isEmpty() ? "/" : folder));
    }

    private Target inProperSpelling(CanonicalPath path, FileEntry file, boolean endsLikeFile) {
        boolean leadsOn = file.status() >= 300 && file.status() < 400;
        Target target = new Target.File(file);
        return leadsOn ? target : inProperSpelling(path, target, endsLikeFile);
    }

    private Target inProperSpelling(CanonicalPath path, Target target, boolean endsLikeFile) {
        boolean root = path.segments().isEmpty();
        if (slash == TrailingSlash.IGNORE || (root && !hasBase)) {
            return target;
        }
        boolean wanted = slash == TrailingSlash.ALWAYS;
        if (wanted == path.hasTrailingSlash() || (wanted && endsLikeFile)) {
            return target;
        }
        if (root) {
            return new Target.OtherSlash(wanted ? "/" : "");
        }
        return new Target.OtherSlash(path.withTrailingSlash(wanted).encoded());
    }

    private static boolean endsLikeFile(CanonicalPath path) {
        List<String> segments = path.segments();
        return !segments.isEmpty() && FileEnding.has(segments.get(segments.size() - 1));
    }
}
