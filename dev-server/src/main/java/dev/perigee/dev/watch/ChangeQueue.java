package dev.perigee.dev.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gathers the paths that change, so that a burst of them is one change: it is over when nothing
 * came for a moment. Safe for use by many threads.
 */
public final class ChangeQueue {

    private final Duration quiet;
    private final Duration longest;
    private final Map<Path, Boolean> paths = new LinkedHashMap<>();
    private long last;

    /**
     * An empty one.
     *
     * @param quiet how long nothing must come for a burst to be over
     * @param longest how long a burst may be
     */
    public ChangeQueue(Duration quiet, Duration longest) {
        this.quiet = quiet;
        this.longest = longest;
    }

    /**
     * Adds a path.
     *
     * @param moved whether it came or went, and was not only written
     */
    public synchronized void add(Path path, boolean moved) {
        paths.merge(path, moved, Boolean::logicalOr);
        last = System.nanoTime();
        notifyAll();
    }

    /** Waits for a burst of changes, and for its end: the paths, and whether each came or went. */
    public synchronized Map<Path, Boolean> take() throws InterruptedException {
        while (paths.isEmpty()) {
            wait();
        }
        long start = System.nanoTime();
        long left = left(start);
        while (left > 0) {
            wait(Math.max(1, Duration.ofNanos(left).toMillis()));
            left = left(start);
        }
        Map<Path, Boolean> taken = Map.copyOf(paths);
        paths.clear();
        return taken;
    }

    private long left(long start) {
        long now = System.nanoTime();
        return Math.min(quiet.toNanos() - (now - last), longest.toNanos() - (now - start));
    }

    /** Whether anything came since the last was taken. */
    public synchronized boolean isEmpty() {
        return paths.isEmpty();
    }
}
