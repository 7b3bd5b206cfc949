package dev.perigee.generator.prerender;

import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What the threads of one build share. */
final class Rendering {

    /** How many stack traces are handed on. */
    private static final int MAX_DETAILS = Failures.SHOWN;

    /** What is done when memory ran out in a thread. */
    @FunctionalInterface
    interface Emergency {
        void outOfMemory(Station station, Throwable thrown);
    }

    private final Prerenderer.Job job;
    private final Consumer<String> detail;
    private final Emergency emergency;
    private final Conveyor<List<PathToRender>> conveyor;
    private final Failures failures = new Failures();
    private final Observations observations = new Observations();
    private final AtomicLong paths = new AtomicLong();
    private final AtomicInteger details = new AtomicInteger();

    Rendering(
            Prerenderer.Job job,
            Consumer<String> detail,
            Emergency emergency,
            Conveyor<List<PathToRender>> conveyor) {
        this.job = job;
        this.detail = detail;
        this.emergency = emergency;
        this.conveyor = conveyor;
    }

    SiteRenderer site() {
        return job.site();
    }

    OutputStage stage() {
        return job.stage();
    }

    LiveRoutes liveRoutes() {
        return job.liveRoutes();
    }

    SourceLines lines() {
        return job.lines();
    }

    Conveyor<List<PathToRender>> conveyor() {
        return conveyor;
    }

    Observations observations() {
        return observations;
    }

    long pathLimit() {
        return job.options().pathLimit();
    }

    /** Counts one more path; false if that is too many. */
    boolean takesOneMore() {
        return paths.incrementAndGet() <= pathLimit();
    }

    /** Notes a failure; false if there are so many that it is better to stop. */
    boolean goOnAfter(Failures.Place place, Problem problem) {
        failures.add(place, problem);
        if (failures.areEnough()) {
            conveyor.stop();
            return false;
        }
        return true;
    }

    /** All failures so far. */
    List<Problem> problems() {
        return failures.toProblems();
    }

    /** Hands a stack trace on. */
    void detail(Throwable thrown) {
        if (details.incrementAndGet() <= MAX_DETAILS) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            detail.accept(text.toString());
        }
    }

    /** Memory that ran out in one thread is missing in all; only a new JVM mends that. */
    void dieIfOutOfMemory(Throwable thrown, Station station) {
        if (thrown instanceof OutOfMemoryError) {
            emergency.outOfMemory(station, thrown);
        }
    }
}
