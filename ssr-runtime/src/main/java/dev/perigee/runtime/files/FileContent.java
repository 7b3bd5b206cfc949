package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is to be sent.
 *
 * @param size in bytes
 * @param etag its strong entity tag; empty if it has none
 * @param opener opens it, when its bytes are needed
 */
record FileContent(long size, String etag, Opener opener) {

    /** Opens a file. */
    @FunctionalInterface
    interface Opener {

        FileBytes open() throws IOException;
    }

    /** A file of the site. */
    static FileContent of(FileEntry entry, FileStore store) {
        return new FileContent(entry.size(), entry.etag(), () -> store.open(entry));
    }

    /** Any other file. */
    static FileContent of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new FileContent(
                Files.size(file),
                "",
                () -> new ChannelBytes(FileChannel.open(file, StandardOpenOption.READ)));
    }
}
