package dev.perigee.generator.sitemap;

import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.check.PageNotes;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pages of a site that search engines are told of. In the order of the code:
 *
 * <ol>
 *   <li>prerendered routes of templates and Markdown, not endpoints, not public files
 *   <li>not error pages
 *   <li>that answer 200 with HTML, not redirects
 *   <li>that do not ask to be left out, by {@code sitemap: false}, {@code robots} or {@code
 *       X-Robots-Tag}
 *   <li>and live pages of one path, unless a guard stands before them
 * </ol>
 */
final class SitemapPages {

    /** The last segment of an error page's pattern; a parameter's value may be the same. */
    private static final Pattern ERROR_PAGE = Pattern.compile("(.*/)?[45][0-9]{2}");

    private final FinishedSite site;
    private final PageNotes notes;
    private final SiteIndex index;
    private final Map<String, RouteEntry> pages;

    SitemapPages(FinishedSite site, PageNotes notes, SiteIndex index, Set<String> unlisted) {
        this.site = site;
        this.notes = notes;
        this.index = index;
        this.pages =
                index.routes().stream()
                        .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                        .filter(route -> !unlisted.contains(route.pattern()))
                        .filter(route -> !ERROR_PAGE.matcher(route.pattern()).matches())
                        .collect(
                                Collectors.toMap(
                                        RouteEntry::pattern, Function.identity(), (x, y) -> x));
    }

    /** The places of prerendered pages in the order of the site. */
    int[] prerendered() {
        int[] found = new int[1024];
        int count = 0;
        for (int i = 0; i < site.size(); i++) {
            if (!notes.isHidden(i) && isListed(site.at(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The keys that the live pages would have as files. */
    List<String> live() {
        Set<String> guards =
                index.middleware().stream()
                        .filter(MiddlewareEntry::guard)
                        .map(MiddlewareEntry::className)
                        .collect(Collectors.toSet());
        List<String> live = new ArrayList<>();
        for (RouteEntry route : pages.values()) {
            boolean guarded = route.middleware().stream().anyMatch(guards::contains);
            RoutePattern pattern = RoutePattern.parse(route.pattern());
            if (!route.prerendered() && !guarded && !pattern.isDynamic() && answersGet(route)) {
                live.add(key(pattern.path(Map.of())));
            }
        }
        return live;
    }

    private static boolean answersGet(RouteEntry route) {
        return route.className().isEmpty()
                || route.methods().contains("GET")
                || route.methods().contains("ALL");
    }

    private String key(String path) {
        if (path.equals("/")) {
            return "index.html";
        }
        boolean folder = index.settings().buildFormat() == BuildFormat.DIRECTORY;
        return path.substring(1) + (folder ? "/index.html" : ".html");
    }

    private boolean isListed(SpooledFile file) {
        return pages.containsKey(file.file().pattern())
                && file.isHtml()
                && file.status() == 200
                && !file.headers().has("Location")
                && file.headers()
                        .find("X-Robots-Tag")
                        .filter(tag -> tag.toLowerCase(Locale.ROOT).contains("noindex"))
                        .isEmpty();
    }
}
