package dev.perigee.generator.worker;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.page.SiteText;
import dev.perigee.core.source.SourceTree;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The text of a site as the build has it. Its moment is that of the environment variable {@value
 * #EPOCH}, in seconds, by which builds are repeated; else now.
 */
final class BuildText {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private BuildText() {}

    static SiteText of(SourceTree sources) {
        Instant now = now(System.getenv().getOrDefault(EPOCH, ""));
        return new SiteText(sources, AssetManifest::none, () -> now);
    }

    private static Instant now(String epoch) {
        return epoch.matches("[0-9]{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
