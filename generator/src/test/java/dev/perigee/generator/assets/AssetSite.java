package dev.perigee.generator.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.Outcome;
import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.output.OutputRequest;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project of assets alone. */
final class AssetSite {

    private final Path project;
    private Optional<Outcome> outcome = Optional.empty();

    AssetSite(Path project) {
        this.project = project;
    }

    Path folder() {
        return project.resolve("src/main/assets");
    }

    void add(String name, String content) throws IOException {
        add(name, content.getBytes(UTF_8));
    }

    void add(String name, byte[] content) throws IOException {
        Path file = folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    Assets assets(String base) {
        return Assets.of(project, folder(), base);
    }

    Map<String, String> urls() {
        Map<String, String> urls = new TreeMap<>();
        var manifest = assets("").manifest();
        manifest.names().forEach(name -> urls.put(name, manifest.find(name).orElseThrow()));
        return urls;
    }

    /** The eight digits in the name of an asset. */
    String hash(String name) {
        String key = urls().get(name);
        String file = name.substring(name.lastIndexOf('/') + 1);
        int ending = file.length() - file.lastIndexOf('.');
        return key.substring(key.length() - ending - 8, key.length() - ending);
    }

    List<String> problems() {
        return assets("").problems().stream().map(Problem::toString).toList();
    }

    /** What is published of an asset, its bytes as characters. */
    String content(String name) throws Exception {
        build("");
        String url = urls().get(name);
        byte[] bytes =
                Files.readAllBytes(project.resolve("target/static" + url.replace("%20", " ")));
        return new String(bytes, ISO_8859_1);
    }

    /** Builds a site of the assets, and says what is in its output folder but for the rules. */
    Map<String, String> build(String base) throws Exception {
        try (BuildLock lock = BuildLock.acquire(request().workDirectory(), waiting -> {});
                OutputStage stage = OutputStage.open(request(), settings(base), lock)) {
            assets(base).writeTo(stage);
            outcome =
                    Optional.of(
                            stage.publish(
                                    new SiteIndex(
                                            settings(base),
                                            List.of(),
                                            List.of(),
                                            Map.of(),
                                            Optional.empty())));
        }
        Path output = request().outputDirectory();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        files.remove("_headers");
        return files;
    }

    List<Problem> writeProblems() throws Exception {
        try {
            build("");
            return new ArrayList<>();
        } catch (OutputException e) {
            return e.problems();
        }
    }

    Outcome outcome() {
        return outcome.orElseThrow();
    }

    FileEntry entry(String key) throws IOException {
        return FileTable.open(project.resolve("target/perigee/site/files.table"))
                .find(key)
                .orElseThrow();
    }

    private static SiteSettings settings(String base) {
        return SiteSettings.parse(Map.of("base", base));
    }

    private OutputRequest request() {
        return new OutputRequest(
                project,
                project.resolve("target/static"),
                project.resolve("target/perigee"),
                project.resolve("src/main/public"),
                List.of());
    }
}
