package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {

    @TempDir Path directory;

    private String report(List<Problem> problems, Optional<Summary> summary) throws IOException {
        BuildResult result =
                new BuildResult(
                        problems,
                        List.of(Problem.in("src/main/pages/a.java", "Mind \"this\"\n.")),
                        summary,
                        Optional.empty(),
                        List.of());
        return Files.readString(JsonReport.write(result, directory).orElseThrow());
    }

    @Test
    void saysWhatWasMade() throws IOException {
        assertThat(report(List.of(), Optional.of(WorkerMessageTest.summary())))
                .isEqualTo(
                        """
                        {
                          "version": 1,
                          "verdict": "published",
                          "files": 3,
                          "bytes": 150,
                          "changed": 1,
                          "unchanged": 2,
                          "removed": 0,
                          "liveRoutes": 1,
                          "routes": [
                            {
                              "pattern": "/a/[id]",
                              "source": "a/[id].java",
                              "files": 2,
                              "bytes": 100
                            }
                          ],
                          "warnings": [
                            {
                              "message": "Mind \\"this\\"\\u000a.",
                              "file": "src/main/pages/a.java"
                            }
                          ],
                          "problems": [],
                          "slowest": [
                            {
                              "path": "/a/1",
                              "route": "/a/[id]",
                              "milliseconds": 1.234
                            }
                          ],
                          "durations": {
                            "compile": 2.000
                          }
                        }
                        """);
    }

    @Test
    void saysWhyItFailed() throws IOException {
        String report =
                report(List.of(new Problem("Bad.", Optional.of("a.java"), 3, 7)), Optional.empty());
        assertThat(report)
                .contains("\"verdict\": \"failed\"")
                .contains(
                        """
                          "problems": [
                            {
                              "message": "Bad.",
                              "file": "a.java",
                              "line": 3,
                              "column": 7
                            }
                          ],
                        """);
    }

    @Test
    void leavesNoOtherFile() throws IOException {
        report(List.of(), Optional.empty());
        report(List.of(), Optional.empty());
        assertThat(directory).isDirectoryContaining("glob:**/report.json");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }
}
