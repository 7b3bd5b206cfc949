package dev.perigee.core.dispatch;

import dev.perigee.core.context.Visit;
import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import java.util.List;
import java.util.Optional;

/**
 * Finds the page of another language for one that is not there in its own, by the setting {@code
 * fallbackLocales}.
 */
final class LocaleFallback {

    private final PageSettings settings;
    private final boolean hasSlash;
    private final boolean bareRoot;
    private final PathLookup lookup;

    /**
     * What stands in.
     *
     * @param path below the site's base, encoded, in its proper spelling; empty for the root of a
     *     site with a base, without a slash
     */
    record Found(String path, Target target) {}

    LocaleFallback(SiteSettings site, PathLookup lookup) {
        this.settings = site.pages();
        this.hasSlash = site.buildFormat() == BuildFormat.DIRECTORY;
        this.bareRoot = !site.base().isEmpty() && site.trailingSlash() == TrailingSlash.NEVER;
        this.lookup = lookup;
    }

    boolean rewrites() {
        return settings.localeRules().rewrites();
    }

    /** Whether a page that was not found may have others; what endpoints answer is theirs. */
    boolean concerns(Visit visit, Target target) {
        String method = visit.exchange().method();
        return !settings.localeRules().fallbacks().isEmpty()
                && (method.equals("GET") || method.equals("HEAD"))
                && (target instanceof Target.Nothing || isPage(target));
    }

    /** The page that is the nearest; empty if there is none. */
    Optional<Found> find(Visit visit) {
        return settings.standIns(visit.path().segments()).stream()
                .flatMap(segments -> find(visit, segments).stream())
                .findFirst();
    }

    private Optional<Found> find(Visit visit, List<String> segments) {
        CanonicalPath path = CanonicalPath.parse(PathEncoder.encode(segments));
        return find(path.withTrailingSlash(hasSlash), visit);
    }

    private Optional<Found> find(CanonicalPath path, Visit visit) {
        String method = visit.exchange().method();
        Target target = lookup.find(path, method);
        String proper = bareRoot && path.segments().isEmpty() ? "" : path.encoded();
        if (target instanceof Target.OtherSlash other) {
            proper = other.path();
            target = lookup.find(other.canonical(), method);
        }
        return isPage(target) ? Optional.of(new Found(proper, target)) : Optional.empty();
    }

    static boolean isPage(Target target) {
        return (target instanceof Target.File file && isPage(file.entry()))
                || (target instanceof Target.Live live
                        && live.route().entry().kind() == RouteEntry.Kind.PAGE);
    }

    private static boolean isPage(FileEntry file) {
        return file.status() == 200
                && file.headers().find("Content-Type").orElse("").startsWith("text/html");
    }
}
