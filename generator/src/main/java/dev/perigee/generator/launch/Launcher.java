package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
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
        Findings findings = new Findings(new OneAtATime(listener));
        Optional<Problem> unfit = ClassPathCheck.problem(request);
        if (unfit.isPresent()) {
            findings.problem(unfit.get());
        } else {
            new Build(request, findings).run();
        }
        return findings.result(request);
    }
}
