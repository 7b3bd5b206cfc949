package dev.perigee.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project folder in which a test builds sites. */
final class SiteFixture {

    final Path project;
    private Map<String, String> settings = Map.of();
    private Checkpoint checkpoint = Checkpoint.NONE;

    SiteFixture(Path project) {
        this.project = project;
    }

    SiteFixture with(Checkpoint newCheckpoint) {
        checkpoint = newCheckpoint;
        return this;
    }

    SiteFixture with(Map<String, String> newSettings) {
        settings = newSettings;
        return this;
    }

    Path output() {
        return project.resolve("target/static");
    }

    Path work() {
        return project.resolve("target/perigee");
    }

    Path publicFolder() {
        return project.resolve("src/main/public");
    }

    OutputRequest request() {
        return request(output());
    }

    OutputRequest request(Path output) {
        return new OutputRequest(
                project,
                output,
                work(),
                publicFolder(),
                List.of(project.resolve("src/main/pages")));
    }

    SiteSettings settings() {
        return SiteSettings.parse(settings);
    }

    SiteIndex index() {
        return new SiteIndex(settings(), List.of(), List.of(), Map.of(), Optional.empty());
    }

    interface Filling {
        void into(OutputStage stage) throws Exception;
    }

    /** Builds a site of what {@code filling} writes and the public folder. */
    Outcome build(Filling filling) throws Exception {
        return build(request(), index(), filling);
    }

    Outcome build(OutputRequest request, SiteIndex index, Filling filling) throws Exception {
        try (BuildLock lock = BuildLock.acquire(work(), waiting -> {});
                OutputStage stage = OutputStage.open(request, index.settings(), lock, checkpoint)) {
            stage.copyPublicFiles();
            filling.into(stage);
            return stage.publish(index);
        }
    }

    /** Builds a site of these files: key, then content. */
    Outcome build(Map<String, String> files) throws Exception {
        return build(
                stage -> {
                    for (Map.Entry<String, String> file : files.entrySet()) {
                        write(stage, file.getKey(), file.getValue());
                    }
                });
    }

    static void write(OutputStage stage, String key, String content) throws IOException {
        stage.write(page(key), content.getBytes(UTF_8), 200, Headers.empty());
    }

    /** A file that a static route of the same name makes. */
    static OutputFile page(String key) {
        return new OutputFile(key, "src/main/pages/" + key + ".java", "/" + key, "");
    }

    void publicFile(String key, String content) throws IOException {
        Path file = publicFolder().resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    FileTable table() throws IOException {
        return FileTable.open(work().resolve("site").resolve(SiteIndex.TABLE_NAME));
    }

    /** The output folder: keys and contents. */
    Map<String, String> site() throws IOException {
        return tree(output());
    }

    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(key(folder, file), content(file)));
        }
        return files;
    }

    Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new HashMap<>();
        for (String key : site().keySet()) {
            times.put(key, Files.getLastModifiedTime(output().resolve(key)));
        }
        return times;
    }

    private static String key(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
