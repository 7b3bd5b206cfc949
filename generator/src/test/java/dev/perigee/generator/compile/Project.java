package dev.perigee.generator.compile;

import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PagesScan;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small project on disk, compiled through the front door. */
final class Project {

    /** What a page of nothing special looks like. */
    static final String ENDPOINT =
            """
            import dev.perigee.api.*;
            class %s implements Endpoint {
                @Override public Response get(Context context) { return Response.text("x"); }
            }
            """;

    private final Path directory;
    private CompilerOptions options = options("17", "UTF-8");
    private Optional<Path> compiledClasses = Optional.empty();
    private List<Path> classPath = testClassPath();

    Project(Path directory) {
        this.directory = directory;
    }

    static CompilerOptions options(String release, String encoding, String... arguments) {
        return new CompilerOptions(release, encoding, true, List.of(arguments));
    }

    Project with(CompilerOptions newOptions) {
        options = newOptions;
        return this;
    }

    Project withCompiledClasses(String folder) {
        compiledClasses = Optional.of(file(folder));
        return this;
    }

    Project withClassPath(List<Path> newClassPath) {
        classPath = newClassPath;
        return this;
    }

    Project page(String path, String text) throws IOException {
        return write("src/main/pages/" + path, text);
    }

    Project source(String path, String text) throws IOException {
        return write("src/main/java/" + path, text);
    }

    Project write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Project write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.write(file(path), bytes);
        return this;
    }

    Project delete(String path) throws IOException {
        Files.delete(file(path));
        return this;
    }

    Path file(String path) {
        return directory.resolve(path);
    }

    Path work() {
        return file("target/perigee");
    }

    CompileRequest request() {
        return new CompileRequest(
                PagesScan.of(directory, file("src/main/pages")).pages(),
                work(),
                compiledClasses.isPresent()
                        ? List.of()
                        : List.of(file("src/main/java"), file("src/main/missing")),
                compiledClasses,
                classPath,
                options);
    }

    CompileOutcome compile() {
        return Compiler.compile(request());
    }

    /** Problems as they are shown. */
    List<String> problems() {
        return compile().problems().stream().map(Problem::toString).toList();
    }

    /** Every file of the folder of classes with its content, as text that can be compared. */
    Map<String, String> classFiles() throws IOException {
        Path folder = file("target/perigee/classes");
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
                files.put(name, Arrays.hashCode(Files.readAllBytes(path)) + "");
            }
        }
        return files;
    }

    static List<Path> testClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
