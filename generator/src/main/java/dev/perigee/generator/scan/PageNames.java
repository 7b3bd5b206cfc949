package dev.perigee.generator.scan;

import java.io.File;
import java.nio.file.Path;

/**
 * How files are called in messages: relative to the project, with {@code /} between names.
 *
 * @param project the root of the project, absolute
 * @param pages the pages folder, absolute
 */
public record PageNames(Path project, Path pages) {

    /** The name of a page file whose path is relative to the pages folder. */
    public String of(String path) {
        String folder = of(pages);
        return path.isEmpty() ? folder : folder + "/" + path;
    }

    /** The name of any file; one outside the project has its absolute path. */
    public String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = project.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
