package dev.perigee.generator.output;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a site is written. Paths are absolute.
 *
 * @param projectDirectory the root of the project; messages name files relative to it
 * @param outputDirectory the folder that is replaced as a whole, {@code target/static}
 * @param workDirectory {@code target/perigee}: index, journal, and what is not finished yet
 * @param publicDirectory {@code src/main/public}; it need not exist
 * @param sourceDirectories folders that are never written: pages, source roots
 */
public record OutputRequest(
        Path projectDirectory,
        Path outputDirectory,
        Path workDirectory,
        Path publicDirectory,
        List<Path> sourceDirectories) {

    /** Keeps a copy, and paths without detours. */
    public OutputRequest {
        projectDirectory = projectDirectory.toAbsolutePath().normalize();
        outputDirectory = outputDirectory.toAbsolutePath().normalize();
        workDirectory = workDirectory.toAbsolutePath().normalize();
        publicDirectory = publicDirectory.toAbsolutePath().normalize();
        sourceDirectories = List.copyOf(sourceDirectories);
    }

    /** A path as messages name it: relative to the project where it lies in it, with {@code /}. */
    String name(Path path) {
        Path named = path.startsWith(projectDirectory) ? projectDirectory.relativize(path) : path;
        return named.toString().isEmpty()
                ? path.toString()
                : named.toString().replace(File.separatorChar, '/');
    }
}
