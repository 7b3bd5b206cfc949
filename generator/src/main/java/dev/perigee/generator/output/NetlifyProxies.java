package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of {@code _redirects} that let Netlify fetch live routes from the jar. Without an
 * exclamation mark behind the status a file of the site wins over them. Cloudflare passes over such
 * lines.
 */
final class NetlifyProxies {

    private NetlifyProxies() {}

    /** The lines, in match order; none without an {@code originUrl}. */
    static List<String> lines(SiteSettings settings, List<LiveRoute> live) {
        Optional<URI> origin = settings.originUrl();
        if (origin.isEmpty()) {
            return List.of();
        }
        Set<String> lines = new LinkedHashSet<>();
        for (LiveRoute route : live) {
            for (HostPattern path :
                    HostPattern.withPlaceholders(settings.base(), route.pattern())) {
                String from = upToStar(path.text());
                String to = from.endsWith("*") ? from.replace("*", ":splat") : from;
                lines.add(from + " " + origin.get() + to + " 200");
            }
        }
        return new ArrayList<>(lines);
    }

    /**
     * Netlify takes a star for the whole rest of a path only: {@code /a/x*.json} is {@code /a/*}.
     */
    private static String upToStar(String path) {
        int star = path.indexOf('*');
        return star < 0 ? path : path.substring(0, path.lastIndexOf('/', star) + 1) + "*";
    }
}
