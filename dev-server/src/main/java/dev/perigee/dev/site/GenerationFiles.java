package dev.perigee.dev.site;

import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.index.FileEntry;
import dev.perigee.generator.assets.Assets;
import dev.perigee.generator.output.LooseFile;
import dev.perigee.generator.output.LooseFiles;
import dev.perigee.generator.prerender.SinglePaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The static files of one state of a site, none of which is there before it is asked for. In this
 * order: an asset, a file of the public folder, a path of a prerendered route, which is rendered
 * now.
 */
final class GenerationFiles implements SiteFiles {

    private final Assets assets;
    private final LooseFiles files;
    private final SinglePaths paths;
    private final KeptFiles kept;

    GenerationFiles(Assets assets, LooseFiles files, SinglePaths paths, KeptFiles kept) {
        this.assets = assets;
        this.files = files;
        this.paths = paths;
        this.kept = kept;
    }

    @Override
    public Optional<FileEntry> find(String key) {
        return asset(key)
                .or(() -> files.publicFile(key))
                .or(() -> paths.render(key))
                .map(kept::keep);
    }

    /** Whether an asset or a file of the public folder has that key. */
    boolean has(String key) {
        return asset(key).isPresent() || files.publicFile(key).isPresent();
    }

    private Optional<LooseFile> asset(String key) {
        try {
            return assets.find(key, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(FileEntry entry) throws IOException {
        return kept.stream(entry);
    }
}
