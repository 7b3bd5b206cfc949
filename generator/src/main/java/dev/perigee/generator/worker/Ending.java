package dev.perigee.generator.worker;

import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the worker ends. It says "done" once, whoever comes first: the build, the watchdog, or the
 * hook that the JVM runs when the site's code calls {@code System.exit}. Others wait: who comes
 * first may be about to end the JVM.
 */
final class Ending {

    /** Of a worker that had to be torn down; see also the launcher's exit codes. */
    private static final int EXIT_HANGING = 5;

    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final Messenger messenger;
    private boolean over;

    Ending(Messenger messenger) {
        this.messenger = messenger;
    }

    /** The build came to its end, well or not. */
    synchronized void finish(List<Problem> problems, Optional<Summary> summary) {
        if (!over) {
            over = true;
            messenger.problems(problems);
            messenger.done(summary);
        }
    }

    /** Says why, and tears the JVM down under threads that hang. */
    synchronized void tearDown(List<Problem> problems) {
        finish(problems, Optional.empty());
        endChildren();
        Runtime.getRuntime().halt(EXIT_HANGING);
    }

    /**
     * Says why, as far as the memory that is left allows; the launcher knows the rest from the exit
     * code and from what was in flight.
     */
    synchronized void outOfMemory(Supplier<List<Problem>> problems) {
        try {
            finish(problems.get(), Optional.empty());
        } finally {
            Runtime.getRuntime().halt(EXIT_OUT_OF_MEMORY);
        }
    }

    /** Ends the processes that the site's code has started and not ended. */
    static void endChildren() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** If the JVM ends before the build does, tells why; {@code problems} is asked then. */
    void watchExit(Supplier<List<Problem>> problems) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> explainExit(problems), "perigee-exit"));
    }

    private synchronized void explainExit(Supplier<List<Problem>> problems) {
        List<Problem> found = over ? List.of() : problems.get();
        if (!found.isEmpty()) {
            finish(found, Optional.empty());
            endChildren();
        }
    }
}
