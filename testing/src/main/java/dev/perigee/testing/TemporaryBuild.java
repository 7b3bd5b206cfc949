package dev.perigee.testing;

import dev.perigee.generator.launch.BuildListener;
import dev.perigee.generator.launch.BuildRecord;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Builds a site as the plugin has built it the last time, but into a folder that is removed again.
 * What is compiled is taken along, so that an unchanged site is not compiled once more.
 */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes the one, and later ones the other.
final class TemporaryBuild implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final BuildRecord record;
    private final Map<String, String> settings;
    private final Path folder;
    private final SiteBuild build;

    private TemporaryBuild(BuildRecord record, Map<String, String> settings) throws IOException {
        this.record = record;
        this.settings = settings;
        this.folder =
                Files.createTempDirectory(
                        record.request().workDirectory().getParent(), "perigee-test-");
        this.build = run();
    }

    /**
     * Builds a site again.
     *
     * @param settings that count instead of the project's
     */
    static TemporaryBuild of(BuiltSite site, Map<String, String> settings) {
        BuildRecord record =
                BuildRecord.read(site.work())
                        .orElseThrow(
                                () ->
                                        TestingProblems.notRecorded(
                                                site.work().resolve(BuildRecord.FILE_NAME)));
        try {
            return new TemporaryBuild(record, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SiteBuild build() {
        return build;
    }

    private SiteBuild run() throws IOException {
        Path work = folder.resolve("perigee");
        takeAlong(record.request().workDirectory(), work);
        BuildRequest request =
                record.request().into(folder.resolve("static"), work).withSettings(settings);
        BuildResult result = launch(request);
        if (!result.succeeded()) {
            close();
            throw TestingProblems.notBuiltNow(
                    result.problems().stream().map(Problem::toString).toList());
        }
        return new SiteBuild(
                new BuiltSite(request.outputDirectory(), work),
                result.warnings().stream().map(Problem::toString).toList());
    }

    private static BuildResult launch(BuildRequest request) {
        try {
            return Launcher.run(request, new Silent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while the site was built.", e);
        }
    }

    /** Classes with what is known of them, and resources; not the last site, journal and lock. */
    private static void takeAlong(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path source, BasicFileAttributes attributes) throws IOException {
                        boolean wanted =
                                source.equals(from)
                                        || from.relativize(source).startsWith("classes");
                        if (wanted) {
                            Files.createDirectories(to.resolve(from.relativize(source)));
                        }
                        return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Path name = from.relativize(file);
                        if (name.getNameCount() > 1 || name.startsWith("compile.state")) {
                            Files.copy(file, to.resolve(name));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Nobody watches; what goes wrong is in the result. */
    private static final class Silent implements BuildListener {

        @Override
        public void stage(String line) {}

        @Override
        public void progress(String path, long rendered) {}

        @Override
        public void output(String line) {
            System.out.println(line);
        }

        @Override
        public void detail(String text) {}
    }
}
