package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a build.
 *
 * @param problems why it failed; empty if and only if it succeeded
 * @param warnings what its author should look at
 * @param summary what was made; empty after a failure and for {@link Goal#ROUTES}
 * @param report the JSON report, {@code target/perigee/report.json}, if it could be written
 * @param routes all routes in match order; empty if it failed before they were known
 */
public record BuildResult(
        List<Problem> problems,
        List<Problem> warnings,
        Optional<Summary> summary,
        Optional<Path> report,
        List<RouteRow> routes) {

    /** Keeps copies. */
    public BuildResult {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        routes = List.copyOf(routes);
    }

    /** Whether the site was built. */
    public boolean succeeded() {
        return problems.isEmpty();
    }
}
