package dev.perigee.generator.sitemap;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import dev.perigee.generator.problem.Problem;
import java.util.Optional;
import java.util.Set;

/** Feeds are read elsewhere, so all their URLs are whole: they need the setting {@code site}. */
public final class Feeds {

    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json");

    private Feeds() {}

    /** A warning, if the site has a feed and does not know where it will be. */
    public static Optional<Problem> check(FinishedSite site, SiteSettings settings) {
        if (settings.origin().isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < site.size(); i++) {
            SpooledFile file = site.at(i);
            if (file.served() && isFeed(file)) {
                return Optional.of(
                        Problem.in(
                                file.file().source(),
                                "The links of the feed "
                                        + file.key()
                                        + " lead to http://localhost, as the setting 'site' is not"
                                        + " there. Say where the site will be:"
                                        + " <site>https://example.com</site>."));
            }
        }
        return Optional.empty();
    }

    private static boolean isFeed(SpooledFile file) {
        String type = file.headers().find("Content-Type").orElse("");
        int end = type.indexOf(';');
        return TYPES.contains((end < 0 ? type : type.substring(0, end)).strip());
    }
}
