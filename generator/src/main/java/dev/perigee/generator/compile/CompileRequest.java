package dev.perigee.generator.compile;

import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.scan.Pages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to compile.
 *
 * @param pages the sources; all of them are compiled together
 * @param workDirectory {@code target/perigee}; classes go to its folder {@code classes}
 * @param sourceRoots folders of sources that pages may use; what they use is compiled with them
 * @param compiledClasses {@code target/classes}, when the project is compiled already
 * @param classPath jars and folders; what is not there is left out
 * @param options how the project compiles its own sources
 */
public record CompileRequest(
        Pages pages,
        Path workDirectory,
        List<Path> sourceRoots,
        Optional<Path> compiledClasses,
        List<Path> classPath,
        CompilerOptions options) {

    /** Keeps copies. */
    public CompileRequest {
        sourceRoots = List.copyOf(sourceRoots);
        classPath = List.copyOf(classPath);
    }

    /** The same for some of the pages; the others are there in compiled form. */
    CompileRequest only(Set<String> pagePaths) {
        Pages some =
                new Pages(
                        pages.names(),
                        pages.directory(),
                        pages.files().stream()
                                .filter(file -> pagePaths.contains(file.path()))
                                .toList());
        List<Path> withOwn = new ArrayList<>(List.of(classes()));
        withOwn.addAll(classPath);
        return new CompileRequest(
                some, workDirectory, sourceRoots, compiledClasses, withOwn, options);
    }

    /** Where the class files go. */
    Path classes() {
        return workDirectory.resolve(CompiledSite.FOLDER);
    }

    /** Everything that sources may use in compiled form; the project's own classes come first. */
    List<Path> fullClassPath() {
        if (compiledClasses.isEmpty()) {
            return classPath;
        }
        List<Path> full = new ArrayList<>(List.of(compiledClasses.get()));
        full.addAll(classPath);
        return full;
    }
}
