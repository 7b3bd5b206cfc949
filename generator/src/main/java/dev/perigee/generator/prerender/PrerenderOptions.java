package dev.perigee.generator.prerender;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How paths are rendered.
 *
 * @param threads how many at a time, at least 1
 * @param pathDeadline how long a path may take, or {@code getStaticPaths} to yield an entry; zero
 *     for ever
 * @param pathLimit how many paths there may be
 * @param inFlight the file that says what is being rendered, for whoever looks when the JVM is gone
 */
public record PrerenderOptions(int threads, Duration pathDeadline, long pathLimit, Path inFlight) {

    /** Checks the number of threads. */
    public PrerenderOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("There must be a thread, not " + threads + ".");
        }
    }
}
