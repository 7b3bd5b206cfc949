package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which folder may be replaced as a whole. In the order of the code:
 *
 * <ol>
 *   <li>not the root of a file system
 *   <li>not the project, nor a folder that it lies in
 *   <li>neither within nor around the pages, the public folder, a source root or the work folder
 *   <li>no symbolic link: replacing it would not do what its maker wanted
 *   <li>no file
 *   <li>no mount point, which cannot be renamed
 * </ol>
 */
final class OutputFolder {

    private OutputFolder() {}

    static void check(OutputRequest request) throws IOException {
        Optional<String> reason = reason(request);
        if (reason.isPresent()) {
            throw new OutputException(
                    OutputProblems.outputRefused(
                            request.name(request.outputDirectory()), reason.get()));
        }
    }

    private static Optional<String> reason(OutputRequest request) throws IOException {
        Path output = request.outputDirectory();
        if (output.getParent() == null || output.getFileName() == null) {
            return Optional.of("it is the root of a file system.");
        }
        Path real = real(output);
        if (real(request.projectDirectory()).startsWith(real)) {
            return Optional.of("the project lies in it, and it is replaced as a whole.");
        }
        Optional<Path> source = clash(request, real);
        if (source.isPresent()) {
            return Optional.of(
                    "it and "
                            + request.name(source.get())
                            + " lie in one another, and it is"
                            + " replaced as a whole.");
        }
        if (Files.isSymbolicLink(output)) {
            return Optional.of(
                    "it is a symbolic link. Name the folder that it leads to, or remove it.");
        }
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(output)) {
            return Optional.of("it is a file.");
        }
        if (!Files.getFileStore(output).equals(Files.getFileStore(output.getParent()))) {
            return Optional.of("it is a mount point, which cannot be replaced.");
        }
        return Optional.empty();
    }

    private static Optional<Path> clash(OutputRequest request, Path output) throws IOException {
        for (Path source : request.sourceDirectories()) {
            if (meets(source, output)) {
                return Optional.of(source);
            }
        }
        for (Path source : new Path[] {request.publicDirectory(), request.workDirectory()}) {
            if (meets(source, output)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private static boolean meets(Path source, Path output) throws IOException {
        Path real = real(source);
        return real.startsWith(output) || output.startsWith(real);
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
