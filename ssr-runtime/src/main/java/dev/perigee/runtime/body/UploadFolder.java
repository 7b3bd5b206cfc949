package dev.perigee.runtime.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where uploaded files are kept until their request is answered: a folder of our own in the
 * system's one for temporary files, made when the first file comes.
 */
public final class UploadFolder implements AutoCloseable {

    private @Nullable Path folder;

    synchronized Path path() {
        try {
            if (folder == null || !Files.isDirectory(folder)) {
                folder = Files.createTempDirectory("perigee-uploads-");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for uploaded files.", e);
        }
    }

    /** Deletes the folder, which is empty unless a request was cut off just now. */
    @Override
    public synchronized void close() throws IOException {
        if (folder != null && Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.delete(folder);
        }
    }
}
