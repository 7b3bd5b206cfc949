package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site that was built once, and is then given code that no build survives. */
@Timeout(120)
abstract class HostileSite {

    static final String LIST_3 = "return Stream.of(1, 2, 3).map(id -> StaticPath.of(\"id\", id));";

    @TempDir Path project;
    TestSite site;

    @BeforeEach
    void buildOnce() throws InterruptedException {
        site = new TestSite(project).get("good.txt.java", "return Response.text(\"good\");");
        assertThat(site.build().problems()).isEmpty();
    }

    /** Of a build that fails and leaves the last site as it was. */
    final List<String> problems() throws InterruptedException {
        Map<String, String> before = site.files();
        BuildResult result = site.build();
        assertThat(result.summary()).isEmpty();
        assertThat(site.files()).isEqualTo(before).containsEntry("good.txt", "good");
        assertThat(result.report().orElseThrow()).content().contains("\"verdict\": \"failed\"");
        return result.problems().stream().map(Problem::toString).toList();
    }

    final String onlyProblem() throws InterruptedException {
        List<String> problems = problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
