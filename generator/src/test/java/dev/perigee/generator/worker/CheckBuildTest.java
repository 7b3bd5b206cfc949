package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.CheckFolder;
import dev.perigee.generator.launch.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that leaves no files finds what any build finds. */
class CheckBuildTest {

    @TempDir Path project;

    private TestSite site() {
        return new TestSite(project)
                .get("index.java", "return Response.html(\"<a href=/data.json>D</a>\");")
                .get("data.json.java", "return Response.json(1);");
    }

    @Test
    void ofANewProjectNothingIsLeft() throws Exception {
        BuildResult result = site().check();
        assertThat(result.problems()).isEmpty();
        assertThat(result.summary().orElseThrow().files()).isEqualTo(2);
        assertThat(result.report()).isEmpty();
        assertThat(project.resolve("target")).doesNotExist();
    }

    @Test
    void whatIsWrongIsToldAndTheLastSiteStays() throws Exception {
        TestSite site = site();
        assertThat(site.build().problems()).isEmpty();
        Map<String, String> before = target();
        site.get("index.java", "return Response.html(\"<a href=/none>D</a>\");");
        assertThat(site.check().problems().toString()).contains("The link '/none' (\"D\")");
        site.get("index.java", "return Response.html(1);");
        assertThat(site.check().problems().toString()).contains("src/main/pages/index.java:");
        assertThat(target()).isEqualTo(before);
    }

    @Test
    void anOutputFolderThatMustNotBeReplacedIsTold() throws Exception {
        TestSite site = site().file("target/static/mine.txt", "mine");
        assertThat(CheckFolder.outputProblems(site.request(Goal.CHECK)).toString())
                .contains("target/static");
        assertThat(project.resolve("target/perigee")).doesNotExist();
    }

    /** Files of the build folder, and when they were written. */
    private Map<String, String> target() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project.resolve("target"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                files.put(path.toString(), Files.getLastModifiedTime(path).toString());
            }
        }
        // The folder that the check was made in has come and gone.
        files.remove(project.resolve("target").toString());
        return files;
    }
}
