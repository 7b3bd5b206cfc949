package dev.perigee.core.page;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.source.PackedSources;
import dev.perigee.core.source.SourcePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a site where a build has left it. Nothing is read before it is needed. */
public final class BuiltText {

    private BuiltText() {}

    /** That beside a site index in a folder; none if no live route needs any. */
    public static SiteText in(Path folder) {
        Path pack = folder.resolve(SourcePack.FILE_NAME);
        Path assets = folder.resolve(AssetManifest.FILE_NAME);
        return Files.isRegularFile(pack)
                ? of(PackedSources.of(pack), () -> AssetManifest.read(assets))
                : SiteText.none();
    }

    /** A manifest that is read. */
    @FunctionalInterface
    public interface Reading {

        /** Reads it. */
        AssetManifest read() throws IOException;
    }

    /** A pack, and the manifest that belongs to it. */
    public static SiteText of(PackedSources pack, Reading assets) {
        return SiteText.packed(pack, () -> read(assets));
    }

    private static AssetManifest read(Reading assets) {
        try {
            return assets.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
