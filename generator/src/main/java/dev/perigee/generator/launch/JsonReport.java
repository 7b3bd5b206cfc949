package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The report of a build for programs, {@code target/perigee/report.json}:
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "verdict": "published",          // or "unchanged", or "failed"
 *   "files": 3, "bytes": 512,        // of the whole output folder
 *   "changed": 1, "unchanged": 2, "removed": 0,
 *   "liveRoutes": 4,
 *   "routes": [{"pattern": "/posts/[id].json", "source": "src/main/pages/posts/[id].json.java",
 *               "files": 3, "bytes": 512}],
 *   "warnings": [{"message": "…", "file": "…", "line": 3, "column": 1}],
 *   "problems": [],                  // why it failed, in the same form
 *   "slowest": [{"path": "/posts/1.json", "route": "/posts/[id].json", "milliseconds": 1.250}],
 *   "durations": {"compile": 812.000, "render": 90.000}
 * }
 * }</pre>
 *
 * File, line and column are there where they are known. Everything but {@code slowest} and {@code
 * durations} depends on the site alone. After a failure the numbers are 0.
 */
final class JsonReport {

    static final String NAME = "report.json";

    private final JsonWriter json = new JsonWriter();

    private JsonReport() {}

    /** Writes it; empty if that is not possible, which is no reason to fail. */
    static Optional<Path> write(BuildResult result, Path directory) {
        Path report = directory.resolve(NAME);
        try {
            Path temporary = Files.createTempFile(directory, "report", ".tmp");
            Files.writeString(temporary, new JsonReport().of(result));
            Files.move(temporary, report, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(report);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String of(BuildResult result) {
        Summary summary =
                result.summary()
                        .orElseGet(
                                () ->
                                        new Summary(
                                                List.of(), 0, 0, 0, 0, 0, 0, List.of(), List.of()));
        json.object(
                () -> {
                    json.number("version", 1).text("verdict", verdict(result));
                    counts(summary);
                    json.objects("routes", summary.routes(), this::route);
                    json.objects("warnings", result.warnings(), this::problem);
                    json.objects("problems", result.problems(), this::problem);
                    json.objects("slowest", summary.slowest(), this::slow);
                    json.object("durations", () -> summary.stages().forEach(this::stage));
                });
        return json.toString();
    }

    private static String verdict(BuildResult result) {
        if (!result.succeeded()) {
            return "failed";
        }
        return result.summary().filter(Summary::nothingChanged).isPresent()
                ? "unchanged"
                : "published";
    }

    private void counts(Summary summary) {
        json.number("files", summary.files()).number("bytes", summary.bytes());
        json.number("changed", summary.changed()).number("unchanged", summary.unchanged());
        json.number("removed", summary.removed()).number("liveRoutes", summary.liveRoutes());
    }

    private void route(RenderedRoute route) {
        json.text("pattern", route.pattern()).text("source", route.source());
        json.number("files", route.files()).number("bytes", route.bytes());
    }

    private void problem(Problem problem) {
        json.text("message", problem.message());
        problem.file().ifPresent(file -> json.text("file", file));
        known(problem.line()).ifPresent(line -> json.number("line", line));
        known(problem.column()).ifPresent(column -> json.number("column", column));
    }

    private static OptionalInt known(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private void slow(SlowPath slow) {
        json.text("path", slow.path()).text("route", slow.pattern());
        json.milliseconds("milliseconds", slow.nanos());
    }

    private void stage(Summary.Stage stage) {
        json.milliseconds(stage.name(), stage.nanos());
    }
}
