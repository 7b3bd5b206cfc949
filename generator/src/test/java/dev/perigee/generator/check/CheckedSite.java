package dev.perigee.generator.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputRequest;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A rendered site, checked before it is published. */
final class CheckedSite {

    private final Path project;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final List<RouteEntry> routes = new ArrayList<>();
    private List<String> warnings = List.of();

    CheckedSite(Path project) {
        this.project = project;
        file("index.html", "<h1 id=start>Start</h1>");
        file("about/index.html", "<h1 id=team>Team</h1><a name=old>");
    }

    CheckedSite setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    CheckedSite file(String key, String content) {
        files.put(key, content);
        return this;
    }

    CheckedSite source(String path, String content) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    CheckedSite live(String pattern) {
        routes.add(
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".java",
                        RouteEntry.Kind.ENDPOINT,
                        false,
                        List.of("GET"),
                        Optional.of("X"),
                        Optional.empty(),
                        List.of(),
                        false));
        return this;
    }

    /** What is broken; one thread or four find the same. */
    List<String> broken() throws Exception {
        List<String> broken = check(1);
        List<String> warned = warnings;
        if (!check(4).equals(broken) || !warned.equals(warnings)) {
            throw new AssertionError("Another number of threads finds something else.");
        }
        return broken;
    }

    List<String> warnings() throws Exception {
        broken();
        return warnings;
    }

    private List<String> check(int threads) throws Exception {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(),
                        Map.of(),
                        Optional.empty());
        OutputRequest request =
                new OutputRequest(
                        project,
                        project.resolve("target/static"),
                        project.resolve("target/perigee"),
                        project.resolve("src/main/public"),
                        List.of());
        try (BuildLock lock = BuildLock.acquire(request.workDirectory(), waiting -> {});
                OutputStage stage = OutputStage.open(request, index.settings(), lock)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                String source = "src/main/pages/" + file.getKey().replace(".html", ".mustache");
                stage.write(
                        new OutputFile(file.getKey(), source, "/" + file.getKey(), ""),
                        file.getValue().getBytes(UTF_8),
                        200,
                        Headers.empty());
            }
            LinkCheck check =
                    LinkCheck.of(
                            stage.finish(index),
                            index,
                            Set.of("sitemap.xml"),
                            project,
                            List.of(project.resolve("src/main/layouts")),
                            threads,
                            request.workDirectory().resolve("links.good"));
            warnings = texts(check.warnings());
            return texts(check.broken());
        }
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
