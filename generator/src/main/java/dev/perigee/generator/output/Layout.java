package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a build keeps what: the index of the last site, the journal, and the site that is not
 * finished yet. What is renamed onto the output folder is staged on its file system.
 *
 * @param work {@code target/perigee}
 * @param output {@code target/static}
 * @param staging folder of the work folder that a build fills and the next one clears
 * @param outputStaging where the new output folder is staged; {@code staging}, or, if the work
 *     folder is on another file system, a folder beside the output folder
 */
record Layout(Path work, Path output, Path staging, Path outputStaging) {

    static Layout of(OutputRequest request) throws IOException {
        Path work = request.workDirectory();
        Path output = request.outputDirectory();
        Path staging = work.resolve("staging");
        Files.createDirectories(work);
        Files.createDirectories(output.getParent());
        Path beside = output.resolveSibling("." + output.getFileName() + ".perigee-staging");
        boolean together = Files.getFileStore(work).equals(Files.getFileStore(output.getParent()));
        return new Layout(work, output, staging, together ? staging : beside);
    }

    /** The index of the last site. */
    Path index() {
        return work.resolve("site");
    }

    Path journal() {
        return Journal.file(work);
    }

    /** The new output folder. */
    Path nextOutput() {
        return outputStaging.resolve("static");
    }

    /** The new index. */
    Path nextIndex() {
        return staging.resolve("site");
    }

    Path spool() {
        return staging.resolve("spool");
    }

    /** A copy of the last site's table, so that no file that is open lies in a folder to rename. */
    Path lastTable() {
        return staging.resolve("last.table");
    }

    Journal.Move outputMove() {
        return new Journal.Move(nextOutput(), outputStaging.resolve("old-static"), output);
    }

    Journal.Move indexMove() {
        return new Journal.Move(nextIndex(), staging.resolve("old-site"), index());
    }

    /** Replaces a file of the work folder by what {@link #nextFile} holds. */
    Journal.Move fileMove(String name) {
        return new Journal.Move(nextFile(name), staging.resolve("old-" + name), file(name));
    }

    /** The new content of a file that people and tools look for in the work folder. */
    Path nextFile(String name) {
        return staging.resolve(name);
    }

    Path file(String name) {
        return work.resolve(name);
    }

    /** Removes what builds that were stopped left behind. */
    void clear() throws IOException {
        Trees.delete(staging);
        Trees.delete(outputStaging);
    }
}
