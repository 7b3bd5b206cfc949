package dev.perigee.core.page;

import dev.perigee.core.content.ContentMemory;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.source.PackedSources;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What pages are made of besides classes.
 *
 * @param sources templates, Markdown and content
 * @param assets under which URLs assets are served
 * @param now the moment after which a date of the content is to come: that of the build, live too
 * @param memory what is remembered of the content
 */
public record SiteText(
        SourceTree sources,
        Supplier<AssetManifest> assets,
        Supplier<Instant> now,
        ContentMemory memory) {

    /** Of a site whose content is read once. */
    public SiteText(SourceTree sources, Supplier<AssetManifest> assets, Supplier<Instant> now) {
        this(sources, assets, now, ContentMemory.none());
    }

    private static final SourceTree EMPTY =
            new SourceTree() {
                @Override
                public Optional<Source> find(String path) {
                    return Optional.empty();
                }

                @Override
                public List<String> list(String folder) {
                    return List.of();
                }
            };

    /** Of a site without pages and content. */
    public static SiteText none() {
        return new SiteText(EMPTY, AssetManifest::none, () -> Instant.EPOCH);
    }

    /** Of a site that is built, whose sources are packed. */
    public static SiteText packed(PackedSources sources, Supplier<AssetManifest> assets) {
        return new SiteText(sources, assets, sources::now);
    }
}
