package dev.perigee.dev.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Tells when all that was saved before a moment has been noticed. Systems report changes in the
 * order in which they happened: once a file that is made now is reported, so is all from before.
 * Safe for use by many threads.
 */
final class Marks {

    /** On a system that reports late, nobody waits for ever more. */
    private static final int MOST_MISSED = 3;

    private static final Duration PATIENCE = Duration.ofMillis(60);

    private final Path folder;
    private long made;
    private long seen;
    private long done;
    private int missed;

    /** Marks in a folder that is watched too. */
    Marks(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Takes what is reported, if it is a mark. */
    synchronized boolean take(Path path) {
        if (!path.startsWith(folder)) {
            return false;
        }
        String name = String.valueOf(path.getFileName());
        if (name.matches("[0-9]{1,18}")) {
            seen = Math.max(seen, Long.parseLong(name));
        }
        return true;
    }

    /** All that was reported is noticed. */
    synchronized void idle() {
        if (done != seen) {
            done = seen;
            notifyAll();
        }
    }

    /** Waits until all that was saved by now is noticed, or a moment that nobody notices. */
    void await() throws InterruptedException {
        long number = next();
        if (number == 0) {
            return;
        }
        Path mark = folder.resolve(String.valueOf(number));
        try {
            Files.createFile(mark);
            await(number);
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            // Then it goes without.
        }
    }

    private synchronized long next() {
        return missed < MOST_MISSED ? ++made : 0;
    }

    private synchronized void await(long number) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long left = PATIENCE.toMillis();
        while (done < number && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        missed = done < number ? missed + 1 : 0;
    }
}
