package dev.perigee.testing;

import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a build has written. */
final class BuiltFiles implements SiteFiles {

    private final Path files;
    private final FileTable table;

    /**
     * Opens the table of the files.
     *
     * @param folder holds {@code static} and {@code perigee}
     */
    BuiltFiles(Path folder) throws IOException {
        files = folder.resolve("static");
        table = FileTable.open(folder.resolve("perigee/site").resolve(SiteIndex.TABLE_NAME));
    }

    @Override
    public Optional<FileEntry> find(String key) {
        return table.find(key);
    }

    @Override
    public InputStream open(FileEntry entry) throws IOException {
        return Files.newInputStream(files.resolve(entry.key()));
    }
}
