package dev.perigee.generator.output;

import dev.perigee.core.index.FileEntry;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a site that nobody has published yet.
 *
 * @param entry what it is answered with
 * @param bytes its content; empty if it lies in a file
 * @param path where its content lies; empty if it is in memory
 */
public record LooseFile(FileEntry entry, Optional<byte[]> bytes, Optional<Path> path) {

    static LooseFile of(FileEntry entry, byte[] bytes) {
        return new LooseFile(entry, Optional.of(bytes), Optional.empty());
    }

    static LooseFile at(FileEntry entry, Path path) {
        return new LooseFile(entry, Optional.empty(), Optional.of(path));
    }
}
