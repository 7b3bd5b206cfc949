package dev.perigee.generator.prerender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks, some times a second, at what each thread is at. It tells how far rendering is, and which
 * tasks have taken longer than they may; a thread that hangs cannot tell itself.
 */
final class Watchdog implements Runnable {

    /** Hears how far rendering is. */
    @FunctionalInterface
    interface Progress {
        void of(String path, long rendered);
    }

    private static final long TICK_MILLIS = 200;

    private final Collection<Station> stations = new ConcurrentLinkedQueue<>();
    private final Duration deadline;
    private final Progress progress;
    private final Consumer<List<AtWork>> hanging;
    private long lastRendered;

    /** Starts with no stations; a deadline of zero is none. */
    Watchdog(Duration deadline, Progress progress, Consumer<List<AtWork>> hanging) {
        this.deadline = deadline;
        this.progress = progress;
        this.hanging = hanging;
    }

    void watch(Station station) {
        stations.add(station);
    }

    @Override
    public void run() {
        long tick = TICK_MILLIS;
        if (!deadline.isZero()) {
            tick = Math.max(1, Math.min(tick, deadline.toMillis() / 4));
        }
        try {
            while (true) {
                Thread.sleep(tick);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            tellProgress();
            tellHanging();
        } catch (OutOfMemoryError ignored) {
            // Whoever uses it all up gets one too; there is no other watchdog.
        }
    }

    private void tellProgress() {
        long rendered = 0;
        String path = "";
        for (Station station : stations) {
            rendered += station.renderedPaths();
            Optional<Station.UnderWay> now = station.underWay();
            if (now.isPresent() && now.get().task() instanceof Station.Task.Rendering rendering) {
                path = rendering.path().path();
            }
        }
        if (rendered > lastRendered && !path.isEmpty()) {
            lastRendered = rendered;
            progress.of(path, rendered);
        }
    }

    private void tellHanging() {
        List<AtWork> over = deadline.isZero() ? List.of() : look(this::isOver);
        if (!over.isEmpty()) {
            hanging.accept(over);
        }
    }

    private boolean isOver(Station.UnderWay underWay) {
        return System.nanoTime() - underWay.since() > deadline.toNanos();
    }

    /** What a thread is at; empty if that is nothing, or it is none of ours. */
    Optional<Station.Task> taskOf(Thread thread) {
        return stations.stream()
                .filter(station -> station.thread() == thread)
                .findFirst()
                .flatMap(Station::underWay)
                .map(Station.UnderWay::task);
    }

    private List<AtWork> look(Predicate<Station.UnderWay> which) {
        List<AtWork> found = new ArrayList<>();
        for (Station station : stations) {
            Optional<Station.UnderWay> before = station.underWay().filter(which);
            if (before.isPresent()) {
                List<StackTraceElement> stack = List.of(station.thread().getStackTrace());
                // The stack counts only if the task did not end while it was taken.
                if (station.underWay().equals(before)) {
                    found.add(new AtWork(before.get().task(), stack));
                }
            }
        }
        return found;
    }
}
