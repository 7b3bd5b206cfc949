package dev.perigee.generator.worker;

import dev.perigee.generator.problem.Problem;
import java.time.Duration;

/** What can go wrong around a build. */
final class WorkerProblems {

    private WorkerProblems() {}

    static Problem outOfMemory() {
        return Problem.of(
                "The worker ran out of memory ("
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB). Give it more: -Dperigee.worker.args=-Xmx2g.");
    }

    static Problem defect(Throwable thrown) {
        return Problem.of(
                "The build failed of a defect in Perigee: "
                        + thrown
                        + ". Please report it, with the stack trace that mvn -X shows.");
    }

    static Problem changedMeanwhile() {
        return Problem.of(
                "Sources were changed while the build ran, so its output may be of neither state."
                        + " The last good site is as it was. Build again.");
    }

    static Problem closesSlowly(Duration waited) {
        return Problem.of(
                "What the site's classes opened was not closed within "
                        + waited.toSeconds()
                        + " seconds. Look at the close methods of endpoints, middleware and"
                        + " _site.java.");
    }
}
