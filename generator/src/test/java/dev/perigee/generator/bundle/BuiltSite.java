package dev.perigee.generator.bundle;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTableWriter;
import dev.perigee.core.index.Sha256;
import dev.perigee.generator.compile.CompileOutcome;
import dev.perigee.generator.compile.CompileRequest;
import dev.perigee.generator.compile.Compiler;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.scan.Pages;
import dev.perigee.generator.scan.PagesScan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A project as it is after {@code prerender} and {@code compile}, with made-up classes. */
final class BuiltSite {

    static final String MAIN = "dev/perigee/runtime/Main.class";

    private final Path root;
    private final List<FileEntry> files = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private Optional<Instant> timestamp = Optional.empty();

    private BuiltSite(Path root) {
        this.root = root;
    }

    /** With a class, two static files and the runtime. */
    static BuiltSite in(Path root) {
        return empty(root)
                .projectClass("site/Posts.class", "posts")
                .file("data.json", "[]")
                .file("posts/1.json", "{\"id\":1}")
                .jar("perigee-ssr-runtime.jar", Map.of(MAIN, "main"));
    }

    static BuiltSite empty(Path root) {
        return new BuiltSite(root);
    }

    /** A source in the pages folder; these are really compiled. */
    BuiltSite page(String name, String source) {
        return write("src/main/pages/" + name, source);
    }

    /** A source that pages may use. */
    BuiltSite source(String name, String source) {
        return write("src/main/java/" + name, source);
    }

    BuiltSite projectClass(String name, String content) {
        return write("target/classes/" + name, content);
    }

    BuiltSite file(String key, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.add(new FileEntry(key, bytes.length, Sha256.ofContent(bytes), 200, json(), 0));
        return write("target/static/" + key, content);
    }

    BuiltSite jar(String name, Map<String, String> entries) {
        Path jar = root.resolve("repository").resolve(name);
        try {
            Files.createDirectories(jar.getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dependency(jar);
    }

    BuiltSite dependency(Path element) {
        classPath.add(element);
        return this;
    }

    BuiltSite timestamp(Instant instant) {
        timestamp = Optional.of(instant);
        return this;
    }

    /** Writes any file of the project. */
    BuiltSite write(String name, String content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    BundleRequest request() {
        return new BundleRequest(
                root,
                path("target/perigee"),
                path("target/static"),
                path("target/classes"),
                classPath,
                path("target/site-1.0-ssr.jar"),
                "site",
                "1.0",
                timestamp);
    }

    BundleResult bundle() throws IOException {
        Path site = path("target/perigee/site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("site.json"), "{}");
        Files.deleteIfExists(site.resolve("files.table"));
        FileTableWriter.write(site.resolve("files.table"), files);
        compile();
        return write();
    }

    private void compile() throws IOException {
        Pages pages = PagesScan.of(root, path("src/main/pages")).pages();
        CompileOutcome outcome =
                Compiler.compile(
                        new CompileRequest(
                                pages,
                                path("target/perigee"),
                                List.of(path("src/main/java")),
                                Optional.empty(),
                                List.of(),
                                new CompilerOptions("17", "UTF-8", false, List.of())));
        if (!outcome.problems().isEmpty()) {
            throw new AssertionError(outcome.problems());
        }
    }

    /** Makes the jar of what is there. */
    BundleResult write() {
        try {
            return Bundle.write(request(), waiting -> {});
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the jar, which must work, and answers its files by name. */
    Map<String, String> entries() throws IOException {
        BundleResult result = bundle();
        if (!result.succeeded()) {
            throw new AssertionError(result.problems());
        }
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(request().jar().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    entries.put(entry.getName(), text);
                }
            }
        }
        return entries;
    }

    private static Headers json() {
        return Headers.of(Map.of("Content-Type", "application/json"));
    }
}
