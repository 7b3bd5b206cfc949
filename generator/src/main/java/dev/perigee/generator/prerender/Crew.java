package dev.perigee.generator.prerender;

import dev.perigee.generator.channel.InFlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads of a build: some that list paths, some that render them, and the watchdog. They see
 * the site's classes by their context loader, and are daemons, since the site's code may never let
 * go of one.
 */
final class Crew {

    private final InFlight inFlight;
    private final Watchdog watchdog;
    private final ClassLoader siteLoader;
    private final Runnable stop;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger slots = new AtomicInteger();
    private final Queue<Throwable> defects = new ConcurrentLinkedQueue<>();

    /**
     * No threads yet.
     *
     * @param stop ends the work of all of them, when one fails of a defect of ours
     */
    Crew(InFlight inFlight, Watchdog watchdog, ClassLoader siteLoader, Runnable stop) {
        this.inFlight = inFlight;
        this.watchdog = watchdog;
        this.siteLoader = siteLoader;
        this.stop = stop;
    }

    /** Starts a thread that does this work. */
    void start(String name, Consumer<Station> work) {
        Thread thread = new Thread(() -> run(work), "perigee-" + name);
        thread.setDaemon(true);
        thread.setContextClassLoader(siteLoader);
        threads.add(thread);
        thread.start();
    }

    private void run(Consumer<Station> work) {
        Station station = new Station(inFlight.slot(slots.getAndIncrement()));
        watchdog.watch(station);
        try {
            work.accept(station);
        } catch (Throwable thrown) {
            defects.add(thrown);
            stop.run();
        }
    }

    /** Waits for all of them, while the watchdog looks at them. */
    void join() throws InterruptedException {
        Thread watching = new Thread(watchdog, "perigee-watchdog");
        watching.setDaemon(true);
        watching.start();
        for (Thread thread : threads) {
            thread.join();
        }
        watching.interrupt();
        watching.join();
        Throwable defect = defects.poll();
        if (defect != null) {
            throw new IllegalStateException("Rendering failed.", defect);
        }
    }
}
