package dev.perigee.generator.launch;

import java.nio.file.Path;

/**
 * Where the class {@code Routes} goes, by which the site's code links to its routes.
 *
 * @param sources a folder of generated sources, {@code target/generated-sources/perigee}; what else
 *     is in it is deleted
 * @param resources a folder of generated resources, {@code target/generated-resources/perigee};
 *     what else is in it is deleted
 * @param packageName of the class
 * @param ofProject whether the project's own classes, if they are compiled already, get the table
 *     of links
 */
public record RoutesTarget(Path sources, Path resources, String packageName, boolean ofProject) {

    /** With the usual names in a build folder. */
    public static RoutesTarget in(Path buildDirectory, String packageName) {
        return new RoutesTarget(
                buildDirectory.resolve("generated-sources/perigee"),
                buildDirectory.resolve("generated-resources/perigee"),
                packageName,
                true);
    }

    /** All of it in a work directory, of which the project sees nothing. */
    public RoutesTarget in(Path workDirectory) {
        Path folder = workDirectory.resolve("routes/sources");
        return new RoutesTarget(folder, folder, packageName, false).withTableIn(workDirectory);
    }

    /** With its source where it is, which is the same for all settings, but not the table. */
    public RoutesTarget withTableIn(Path workDirectory) {
        return new RoutesTarget(
                sources, workDirectory.resolve("routes/resources"), packageName, false);
    }
}
