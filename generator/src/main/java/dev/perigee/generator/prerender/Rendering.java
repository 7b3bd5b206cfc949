package dev.perigee.generator.prerender;

import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * What the threads of one build share.
 *
 * @param site calls the site's code
 * @param stage takes the files
 * @param liveRoutes which files must not hide
 * @param lines of the site's sources
 * @param conveyor paths that wait to be rendered
 * @param failures what went wrong
 * @param observations what is worth a warning
 * @param budget of paths and stack traces
 * @param detail takes stack traces
 * @param emergency what is done when memory runs out
 */
record Rendering(
        SiteRenderer site,
        OutputStage stage,
        LiveRoutes liveRoutes,
        SourceLines lines,
        Conveyor<List<PathToRender>> conveyor,
        Failures failures,
        Observations observations,
        Budget budget,
        Consumer<String> detail,
        Emergency emergency) {

    /** What is done when memory ran out in a thread. */
    @FunctionalInterface
    interface Emergency {
        void outOfMemory(Station station, Throwable thrown);
    }

    /** How many there may be. */
    static final class Budget {

        private final long pathLimit;
        private final AtomicLong paths = new AtomicLong();
        private final AtomicInteger details = new AtomicInteger();

        Budget(long pathLimit) {
            this.pathLimit = pathLimit;
        }

        long pathLimit() {
            return pathLimit;
        }

        /** Counts one more path; false if that is too many. */
        boolean takesPath() {
            return paths.incrementAndGet() <= pathLimit;
        }

        /** Counts one more stack trace; false if there were enough. */
        boolean takesDetail() {
            return details.incrementAndGet() <= Failures.SHOWN;
        }
    }

    /** Notes a failure; false if there are so many that it is better to stop. */
    boolean goOnAfter(Failures.Place place, Problem problem) {
        failures.add(place, problem);
        return goOn();
    }

    /**
     * Notes that a class, or what it needs, cannot be made: once, however many paths and routes
     * need it.
     *
     * @param source of what needs it
     * @return false if there are so many failures that it is better to stop
     */
    boolean notMade(Failures.Place place, String source, SiteException failure) {
        failures.addOnce(place, PrerenderProblems.notMade(source, failure, lines.find(failure)));
        return goOn();
    }

    /** Notes faults of sources: each once, however many paths of a route meet it. */
    boolean goOnAfterFaults(Failures.Place place, List<Problem> problems) {
        long entry = place.entry();
        for (Problem problem : problems) {
            failures.addOnce(new Failures.Place(place.route(), entry++), problem);
        }
        return goOn();
    }

    private boolean goOn() {
        if (failures.areEnough()) {
            conveyor.stop();
            return false;
        }
        return true;
    }

    /** Hands a stack trace on. */
    void tellDetail(Throwable thrown) {
        if (budget.takesDetail()) {
            StringWriter text = new StringWriter();
            try {
                thrown.printStackTrace(new PrintWriter(text));
            } catch (RuntimeException e) {
                text.append("(the stack trace cannot be printed: ").append(e + ")");
            }
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
