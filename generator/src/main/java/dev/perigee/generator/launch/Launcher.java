package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
        FileTime begun = FileTime.from(Instant.now());
        Findings findings = new Findings(new OneAtATime(listener));
        Optional<Problem> unfit = ClassPathCheck.problem(request);
        if (unfit.isPresent()) {
            findings.problem(unfit.get());
        } else {
            new Build(request, findings, Serving.none()).run();
        }
        BuildResult result = findings.result(request);
        if (result.succeeded() && request.goal() == Goal.PRERENDER) {
            BuildRecord.write(request, begun);
        }
        return result;
    }

    /**
     * Runs a server until it stops: because it was told to, or by itself.
     *
     * @return why it could not serve, or went down; nothing if it stopped in good order
     * @throws InterruptedException if the calling thread is interrupted; the worker is gone by then
     */
    public static List<Problem> serve(
            BuildRequest request, ServeRequest serve, ServeListener listener, ServeControl control)
            throws InterruptedException {
        Findings findings = new Findings(new OneAtATime(listener));
        Optional<Problem> unfit = ClassPathCheck.problem(request);
        if (unfit.isPresent()) {
            return List.of(unfit.get());
        }
        new Build(
                        request,
                        findings,
                        new Serving(Optional.of(serve), Optional.of(listener), control))
                .run();
        return findings.problems();
    }
}
