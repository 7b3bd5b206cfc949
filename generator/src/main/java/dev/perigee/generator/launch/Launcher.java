package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Runs builds, each in a worker JVM of its own. */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs a build to its end. Whatever the site's code does, the answer is a result: an endpoint
     * that hangs, exits or runs out of memory is one of its problems.
     *
     * @throws InterruptedException if the calling thread is interrupted; the worker is gone by then
     */
    public static BuildResult run(BuildRequest request, BuildListener listener)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return new BuildResult(
                List.of(Problem.of("No worker yet.")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
