package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said before a built site is served. */
class PreviewTest {

    private static final FileTime BEFORE = FileTime.fromMillis(1_000_000);
    private static final FileTime BUILT = FileTime.fromMillis(2_000_000);
    private static final FileTime AFTER = FileTime.fromMillis(3_000_000);

    @TempDir Path project;

    private PreviewRequest request() {
        Path main = project.resolve("src/main");
        BuildRequest build =
                new BuildRequest(
                        Goal.PRERENDER,
                        project,
                        main.resolve("pages"),
                        PageFolders.in(main),
                        main.resolve("public"),
                        project.resolve("target/static"),
                        project.resolve("target/perigee"),
                        RoutesTarget.in(project.resolve("target"), "site"),
                        List.of(
                                main.resolve("java"),
                                project.resolve("target/generated-sources/perigee")),
                        Optional.empty(),
                        new CompilerOptions("17", "UTF-8", true, List.of()),
                        List.of(),
                        List.of(),
                        Map.of(),
                        WorkerOptions.defaults(Path.of(System.getProperty("java.home"))));
        return new PreviewRequest(
                build,
                project.resolve("target/classes"),
                List.of(project.resolve("pom.xml")),
                Optional.empty(),
                4321);
    }

    @BeforeEach
    void build() throws IOException {
        write("pom.xml", BEFORE);
        write("src/main/pages/blog/a.md", BEFORE);
        write("target/perigee/site/site.json", BEFORE);
        write("target/static/index.html", BEFORE);
        BuildRecord.write(request().build(), BUILT);
        write("target/generated-sources/perigee/Routes.java", AFTER);
        setTimes(project.resolve("src"), BEFORE);
    }

    private void write(String file, FileTime time) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
        Files.setLastModifiedTime(path, time);
    }

    private static void setTimes(Path folder, FileTime time) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, time);
            }
        }
    }

    private String outdated() {
        return Preview.outdated(request()).map(Problem::message).orElse("");
    }

    @Test
    void whatWasBuiltFromTheSourcesAsTheyAreIsServedWithoutAWord() {
        assertThat(Preview.notBuilt(request())).isEmpty();
        assertThat(outdated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/pages/blog/a.md",
        "src/main/layouts/base.mustache",
        "src/main/components/x.mustache",
        "src/main/content/blog/a.md",
        "src/main/assets/site.css",
        "src/main/public/robots.txt",
        "src/main/java/site/Posts.java",
        "pom.xml"
    })
    void aSourceThatWasChangedSinceIsNamed(String source) throws IOException {
        write(source, BEFORE);
        setTimes(project.resolve("src"), BEFORE);
        Files.setLastModifiedTime(project.resolve(source), AFTER);
        assertThat(outdated())
                .isEqualTo(
                        "The site was built before "
                                + source
                                + " was changed, and is served as it was built. Run 'mvn package' to"
                                + " build it again.");
    }

    @Test
    void aFolderFromWhichAFileIsGoneIsNamed() throws IOException {
        Files.delete(project.resolve("src/main/pages/blog/a.md"));
        Files.setLastModifiedTime(project.resolve("src/main/pages/blog"), AFTER);
        assertThat(outdated()).contains("before src/main/pages/blog was changed");
    }

    @Test
    void aBuildThatFailedSinceIsNoBuild() throws IOException {
        Files.setLastModifiedTime(project.resolve("src/main/pages/blog/a.md"), AFTER);
        write("target/perigee/report.json", FileTime.fromMillis(4_000_000));
        assertThat(outdated()).contains("before src/main/pages/blog/a.md was changed");
    }

    @Test
    void otherSettingsAreNamed() {
        BuildRequest then = request().build().withSettings(Map.of("base", "/docs", "site", "x"));
        BuildRecord.write(then, BUILT);
        assertThat(outdated())
                .isEqualTo(
                        "The site was built with another value of base, site, and is served as it was"
                                + " built. Build it again; or write settings in the plugin's"
                                + " configuration, not in that of an execution, for all goals.");
    }

    @Test
    void whatWasNeverBuiltCannotBeServed() throws IOException {
        PreviewRequest request = request();
        Files.delete(project.resolve("target/static/index.html"));
        Files.delete(project.resolve("target/static"));
        assertThat(Preview.notBuilt(request).map(Problem::message))
                .contains(
                        "There is no built site: "
                                + project.resolve("target/static")
                                + " is made by the goal prerender. Run 'mvn package' first, or 'mvn"
                                + " package perigee:preview' at once.");
    }
}
