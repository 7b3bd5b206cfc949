package dev.perigee.core.links;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.SiteLinks;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As much of a site's index as links need: base, the form of its paths, and which routes are pages
 * and which of them files. It lies beside the generated class, so that a link is right wherever the
 * class runs: while the site is built, in its jar, and in a test.
 */
public final class LinkTable {

    private static final String ENDING = ".json";

    private LinkTable() {}

    /** The name of the file beside a class, by the class's simple name. */
    public static String fileName(String className) {
        return className + ENDING;
    }

    /** The table of a site; the same routes and settings give the same bytes. */
    public static byte[] of(SiteIndex index) {
        List<RouteEntry> routes = index.routes().stream().map(LinkTable::reduced).toList();
        return new SiteIndex(
                        reduced(index.settings()), routes, List.of(), Map.of(), Optional.empty())
                .toBytes();
    }

    private static RouteEntry reduced(RouteEntry route) {
        return new RouteEntry(
                route.pattern(),
                "",
                route.kind(),
                route.prerendered(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static SiteSettings reduced(SiteSettings settings) {
        SiteSettings none = SiteSettings.defaults();
        return new SiteSettings(
                settings.origin(),
                settings.base(),
                settings.trailingSlash(),
                settings.buildFormat(),
                none.prerender(),
                none.originUrl(),
                none.allowedDomains(),
                none.checkOrigin(),
                none.bodySizeLimit(),
                none.unmatchedMethod(),
                none.redirects(),
                none.headers(),
                settings.pages());
    }

    /**
     * The links of the table beside a class.
     *
     * @throws IllegalStateException if there is none
     */
    static SiteLinks beside(Class<?> routes) {
        String name = fileName(routes.getSimpleName());
        try (InputStream table = routes.getResourceAsStream(name)) {
            if (table == null) {
                throw LinkProblems.noTable(routes.getName(), name);
            }
            return SiteLinks.of(SiteIndex.read(table, name));
        } catch (IOException e) {
            throw LinkProblems.unreadable(routes.getName(), name, e);
        }
    }
}
