package dev.perigee.generator.worker;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.perigee.api.Endpoint;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.launch.BuildListener;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.CheckFolder;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.PageFolders;
import dev.perigee.generator.launch.RoutesTarget;
import dev.perigee.generator.launch.WorkerOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A small project in a folder, built by the real launcher in a real worker. */
final class TestSite {

    private static final String IMPORTS =
            """
            import dev.perigee.api.*;
            import java.util.*;
            import java.util.stream.*;
            """;

    private static final List<String> PAGE_LIBRARIES =
            List.of(
                    "/mustache/",
                    "/commonmark/",
                    "/snakeyaml/",
                    "/dataformat/",
                    "/fifesoft/",
                    "/autolink/");

    private final Path project;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> jvm = new ArrayList<>(List.of("-Xmx256m"));
    private Duration deadline = Duration.ofSeconds(60);
    private int threads = 2;
    private long pathLimit = WorkerOptions.DEFAULT_PATH_LIMIT;
    private Optional<Path> compiledClasses = Optional.empty();
    private List<Path> siteClassPath = classPathOfSite();

    /** What the last build said while it ran. */
    final List<String> stages = Collections.synchronizedList(new ArrayList<>());

    final List<String> output = Collections.synchronizedList(new ArrayList<>());
    final List<String> details = Collections.synchronizedList(new ArrayList<>());

    TestSite(Path project) {
        this.project = project;
    }

    /** Writes a page; common imports are put in front of its first line. */
    TestSite page(String path, String source) {
        return file("src/main/pages/" + path, IMPORTS.replace("\n", " ") + source);
    }

    /** An endpoint whose {@code get} has this body. */
    TestSite get(String path, String body) {
        return page(
                path,
                """
                class E%s implements Endpoint {
                    @Override public Response get(Context context) throws Exception {
                        %s
                    }
                }
                """
                        .formatted(Integer.toHexString(path.hashCode()), body));
    }

    /** An endpoint that lists paths and answers them. */
    TestSite list(String path, String paths, String body) {
        return page(
                path,
                """
                class E%s implements Endpoint {
                    @Override public Stream<StaticPath> getStaticPaths(Site site) throws Exception {
                        %s
                    }
                    @Override public Response get(Context context) throws Exception {
                        %s
                    }
                }
                """
                        .formatted(Integer.toHexString(path.hashCode()), paths, body));
    }

    TestSite file(String path, String content) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestSite remove(String path) {
        try {
            Files.delete(project.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestSite setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    TestSite jvm(String... arguments) {
        jvm.addAll(List.of(arguments));
        return this;
    }

    TestSite deadline(Duration newDeadline) {
        deadline = newDeadline;
        return this;
    }

    TestSite threads(int newThreads) {
        threads = newThreads;
        return this;
    }

    TestSite pathLimit(long limit) {
        pathLimit = limit;
        return this;
    }

    TestSite compiledClasses(Path classes) {
        compiledClasses = Optional.of(classes);
        return this;
    }

    TestSite siteClassPath(List<Path> classPath) {
        siteClassPath = classPath;
        return this;
    }

    Path project() {
        return project;
    }

    Path outputFolder() {
        return project.resolve("target/static");
    }

    Path workFolder() {
        return project.resolve("target/perigee");
    }

    BuildResult build() throws InterruptedException {
        return run(Goal.PRERENDER);
    }

    BuildResult run(Goal goal) throws InterruptedException {
        stages.clear();
        output.clear();
        details.clear();
        return Launcher.run(request(goal), new Log());
    }

    /** As the goal that leaves no files does it. */
    BuildResult check() throws IOException, InterruptedException {
        stages.clear();
        try (CheckFolder folder = CheckFolder.in(project.resolve("target"))) {
            return Launcher.run(
                    request(Goal.CHECK).apartIn(folder.output(), folder.work()), new Log());
        }
    }

    BuildRequest request(Goal goal) {
        return new BuildRequest(
                goal,
                project,
                project.resolve("src/main/pages"),
                PageFolders.in(project.resolve("src/main")),
                project.resolve("src/main/public"),
                outputFolder(),
                workFolder(),
                RoutesTarget.in(project.resolve("target"), "site"),
                List.of(project.resolve("src/main/java")),
                compiledClasses,
                new CompilerOptions("17", "UTF-8", true, List.of()),
                siteClassPath,
                classPathOfGenerator(),
                settings,
                new WorkerOptions(
                        Path.of(System.getProperty("java.home")),
                        jvm,
                        deadline,
                        threads,
                        pathLimit));
    }

    /** Waits until a build that runs in another thread says something that starts like this. */
    void awaitStage(String start) throws InterruptedException {
        synchronized (stages) {
            while (stages.stream().noneMatch(line -> line.startsWith(start))) {
                stages.wait();
            }
        }
    }

    /** The files of the output folder and what they hold. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(outputFolder())) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(outputFolder())) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String key = outputFolder().relativize(path).toString().replace('\\', '/');
                files.put(key, Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Log implements BuildListener {

        @Override
        public void stage(String line) {
            synchronized (stages) {
                stages.add(line);
                stages.notifyAll();
            }
        }

        @Override
        public void progress(String path, long rendered) {
            // Depends on time, so no test looks at it.
        }

        @Override
        public void output(String line) {
            output.add(line);
        }

        @Override
        public void detail(String text) {
            details.add(text);
        }
    }

    static List<Path> classPathOfSite() {
        return List.of(
                of(Endpoint.class),
                of(SiteIndex.class),
                of(JsonMapper.class),
                of(JsonParser.class),
                of(JsonProperty.class));
    }

    /** With the libraries of pages and content, and those that they need. */
    TestSite withPageLibraries() {
        List<Path> classPath = new ArrayList<>(classPathOfSite());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String folder = entry.replace('\\', '/');
            if (PAGE_LIBRARIES.stream().anyMatch(folder::contains)) {
                classPath.add(Path.of(entry));
            }
        }
        siteClassPath = classPath;
        return this;
    }

    static List<Path> classPathOfGenerator() {
        return List.of(
                of(Launcher.class), of(IOUtils.class), of(NullMarked.class), of(Jsoup.class));
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
