package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of {@code _redirects} by which Netlify hands live routes to the jar. Status 200 without
 * {@code !} rewrites only where there is no file, so that prerendered files win.
 */
final class NetlifyProxy {

    private NetlifyProxy() {}

    /** Nothing without an {@code originUrl}. */
    static List<String> lines(SiteSettings settings, List<LiveRoute> live) {
        List<String> lines = new ArrayList<>();
        for (LiveRoute route : live) {
            for (HostPattern path :
                    HostPattern.withPlaceholders(settings.base(), route.pattern())) {
                settings.originUrl()
                        .map(origin -> line(upToStar(path.text()), origin.toString()))
                        .filter(line -> !lines.contains(line))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** A star stands only at the end there; what is beyond the route the jar answers with 404. */
    private static String upToStar(String path) {
        int star = path.indexOf('*');
        return star < 0 ? path : path.substring(0, path.lastIndexOf('/', star) + 1) + "*";
    }

    private static String line(String path, String origin) {
        return path + " " + origin + path.replace("*", ":splat") + " 200";
    }
}
