package dev.perigee.dev.site;

import dev.perigee.generator.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The site as it is now. While a new state is due, who asks waits for it. Safe for use by many
 * threads.
 */
public final class CurrentSite {

    /**
     * What there is to answer with.
     *
     * @param id another one for each state and each start
     * @param generation the last good one; empty before the first
     * @param problems why there is no newer one; empty if this is how the sources are
     */
    public record State(String id, Optional<Generation> generation, List<Problem> problems) {}

    private final String start = Long.toString(System.currentTimeMillis(), 36);
    private State state = new State(start + "-0", Optional.empty(), List.of());
    private long number;
    private boolean due = true;

    /** The sources were changed: whoever asks from now on waits for {@link #settle}. */
    public synchronized void makeDue() {
        due = true;
    }

    /**
     * The state as of now; if a newer one is due, that one.
     *
     * @param patience how long to wait for it at most
     */
    public synchronized State await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            long left = patience.toMillis();
            while (due && left > 0) {
                wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state;
    }

    /** The state without waiting. */
    public synchronized State now() {
        return state;
    }

    /**
     * Takes what came of the sources.
     *
     * @param next the new state, or the last good one if there are problems
     * @param more whether the sources were changed again meanwhile
     */
    public synchronized State settle(
            Optional<Generation> next, List<Problem> problems, boolean more) {
        number++;
        state = new State(start + "-" + number, next, List.copyOf(problems));
        due = more;
        notifyAll();
        return state;
    }
}
