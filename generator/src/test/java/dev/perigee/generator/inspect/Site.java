package dev.perigee.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.source.FolderSources;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.compile.CompileOutcome;
import dev.perigee.generator.compile.CompileRequest;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.compile.Compiler;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.scan.PagesScan;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;

/** A small site on disk, compiled and inspected through the front doors. */
final class Site {

    private static final Map<String, String> METHODS =
            Map.of(
                    "getStaticPaths",
                    "public java.util.stream.Stream<StaticPath> getStaticPaths(Site s)");

    private final Path directory;
    private final Map<String, String> settings = new TreeMap<>();

    Site(Path directory) {
        this.directory = directory;
    }

    Site with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Site page(String path, String text) throws IOException {
        return write("src/main/pages/" + path, text);
    }

    Site source(String path, String text) throws IOException {
        return write("src/main/java/" + path, text);
    }

    /** An endpoint with these handlers; {@code frame} has the place of the class. */
    Site endpoint(String path, String frame, String name, String... handlers) throws IOException {
        StringBuilder text = new StringBuilder("class " + name + " implements Endpoint {\n");
        for (String handler : handlers) {
            text.append(METHODS.getOrDefault(handler, "public Response " + handler + "(Context c)"))
                    .append(" { return null; }\n");
        }
        return page(path, framed(frame, text.append("}").toString()));
    }

    /** A middleware; {@code frame} has the place of the class. */
    Site middleware(String path, String frame, String name) throws IOException {
        return page(
                path,
                framed(
                        frame,
                        "class %s implements Middleware { public Response handle(Context c, Next n) { return null; } }"
                                .formatted(name)));
    }

    /** A {@code _site.java}. */
    Site application() throws IOException {
        return page(
                "_site.java",
                "class TheSite implements dev.perigee.api.Application { public void start(dev.perigee.api.Services s) {} }");
    }

    private static String framed(String frame, String text) {
        int end = frame.startsWith("package") ? frame.indexOf(';') + 1 : 0;
        String imports = "\nimport dev.perigee.api.*;\n";
        return frame.substring(0, end) + imports + frame.substring(end).formatted(text);
    }

    Inspection inspect() throws IOException {
        return inspectWithout("nothing");
    }

    /** Inspects with a class path from which a package is gone since the compilation. */
    Inspection inspectWithout(String packageName) throws IOException {
        PagesScan scan = PagesScan.of(directory, directory.resolve("src/main/pages"));
        assertThat(scan.problems()).isEmpty();
        CompileOutcome outcome = compile(scan);
        assertThat(outcome.problems()).isEmpty();
        CompiledSite compiled = outcome.site().orElseThrow();
        FileUtils.deleteDirectory(compiled.classes().resolve(packageName).toFile());
        URL[] urls = {compiled.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Site.class.getClassLoader())) {
            SourceTree sources =
                    FolderSources.of(
                            Map.of(
                                    "pages", file("src/main/pages"),
                                    "layouts", file("src/main/layouts")),
                            directory);
            return Inspection.of(
                    scan.pages(), sources, compiled, loader, SiteSettings.parse(settings));
        }
    }

    private CompileOutcome compile(PagesScan scan) {
        return Compiler.compile(
                new CompileRequest(
                        scan.pages(),
                        directory.resolve("target/perigee"),
                        List.of(directory.resolve("src/main/java")),
                        Optional.empty(),
                        classPath(),
                        new CompilerOptions("17", "UTF-8", true, List.of())));
    }

    Path file(String path) {
        return directory.resolve(path);
    }

    private Site write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
        return this;
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
