package dev.perigee.generator.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the jar is made of. Paths are absolute.
 *
 * @param projectDirectory the root of the project; messages name files relative to it
 * @param workDirectory {@code target/perigee}, where {@code prerender} left the page classes and
 *     the site index
 * @param staticDirectory {@code target/static}
 * @param compiledClasses {@code target/classes}; it need not exist
 * @param siteClassPath the project's runtime class path, without its own classes, in order
 * @param jar the file to write
 * @param title the project's name, for the manifest
 * @param version the project's version, for the manifest
 * @param timestamp the time of every entry, kept to two seconds and to the years 1980 to 2107; the
 *     same constant for all when it is absent
 */
public record BundleRequest(
        Path projectDirectory,
        Path workDirectory,
        Path staticDirectory,
        Path compiledClasses,
        List<Path> siteClassPath,
        Path jar,
        String title,
        String version,
        Optional<Instant> timestamp) {

    /** Keeps copies. */
    public BundleRequest {
        siteClassPath = List.copyOf(siteClassPath);
    }

    Path site() {
        return workDirectory.resolve("site");
    }

    /** A path as messages write it: below the project, with {@code /}. */
    String name(Path path) {
        Path shown = path.startsWith(projectDirectory) ? projectDirectory.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
