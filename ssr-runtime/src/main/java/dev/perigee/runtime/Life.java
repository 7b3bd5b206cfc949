package dev.perigee.runtime;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The process, from its start to its end. The first {@code SIGTERM} or {@code SIGINT} stops the
 * site in good order, even while it starts, and ends the process; the second ends it at once.
 * {@code System.exit}, whoever calls it, stops the site in good order too.
 */
final class Life {

    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile Duration patience = Duration.ZERO;
    private volatile @Nullable SiteServer server;

    /**
     * Begins to listen for signals.
     *
     * @param longest how long to wait for a start that is under way
     */
    void watchSignals(Duration longest) {
        patience = longest;
        Signals.handle("TERM", 15, this::end);
        Signals.handle("INT", 2, this::end);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "perigee-stop"));
    }

    /** The site runs; whether it is to go on, as no signal came while it started. */
    boolean begin(SiteServer running) {
        server = running;
        begun.countDown();
        return !ending.get();
    }

    /** The site does not start; nobody needs to wait for it. */
    void failed() {
        begun.countDown();
    }

    private void end(int signal) {
        if (ending.getAndSet(true)) {
            Runtime.getRuntime().halt(128 + signal);
        }
        // Signals come one at a time: the second must not wait for what the first began.
        new Thread(() -> System.exit(stop() ? 0 : 1), "perigee-end").start();
    }

    private boolean stop() {
        try {
            if (ending.get() && !begun.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        SiteServer running = server;
        return running == null || running.stop();
    }
}
