package dev.perigee.core.exchange;

import dev.perigee.core.index.FileEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The static files of a site. Used by many threads. */
public interface SiteFiles {

    /** The file of that key, decoded and without a slash in front: {@code posts/1.json}. */
    Optional<FileEntry> find(String key);

    /** The content of a file, for code of the site that fetches it; the caller closes it. */
    InputStream open(FileEntry entry) throws IOException;

    /** A site without files. */
    static SiteFiles none() {
        return new SiteFiles() {
            @Override
            public Optional<FileEntry> find(String key) {
                return Optional.empty();
            }

            @Override
            public InputStream open(FileEntry entry) throws IOException {
                throw new IOException("This site has no files.");
            }
        };
    }
}
