package dev.perigee.runtime.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/** Runs a short action again and again, on the scheduler's thread, until it is stopped. */
final class Repeated {

    private final Scheduler scheduler;
    private final Duration interval;
    private final Runnable action;
    private volatile boolean stopped;
    private volatile Scheduler.Task next = () -> false;

    private Repeated(Scheduler scheduler, Duration interval, Runnable action) {
        this.scheduler = scheduler;
        this.interval = interval;
        this.action = action;
    }

    static Repeated every(Duration interval, Scheduler scheduler, Runnable action) {
        Repeated repeated = new Repeated(scheduler, interval, action);
        repeated.plan();
        return repeated;
    }

    private void plan() {
        if (!stopped) {
            next = scheduler.schedule(this::run, interval.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void run() {
        if (!stopped) {
            action.run();
            plan();
        }
    }

    void stop() {
        stopped = true;
        next.cancel();
    }
}
