package dev.perigee.generator.prerender;

import dev.perigee.generator.channel.InFlight;
import java.util.Optional;

/**
 * What one thread is at, and since when: for the watchdog and the progress line, and, by way of
 * {@link InFlight}, for whoever looks when the JVM is gone. Only its thread writes to it.
 */
final class Station {

    /** What a thread is at. */
    sealed interface Task {

        /** The file that it is about, relative to the project. */
        String source();

        /** It makes a matcher. */
        record Making(String matcher, String source) implements Task {}

        /** It waits for an entry of {@code getStaticPaths}, behind the one with this number. */
        record Listing(PrerenderedRoute route, long entry) implements Task {

            @Override
            public String source() {
                return route.source();
            }
        }

        /** It renders a path. */
        record Rendering(PathToRender path) implements Task {

            @Override
            public String source() {
                return path.route().source();
            }
        }
    }

    /**
     * A task that was under way when somebody looked.
     *
     * @param task what it is
     * @param since when it began, as of {@link System#nanoTime}
     */
    record UnderWay(Task task, long since) {}

    private final Thread thread;
    private final InFlight.Slot slot;
    private volatile Optional<UnderWay> underWay = Optional.empty();
    private volatile long rendered;

    /** For the calling thread. */
    Station(InFlight.Slot slot) {
        this.thread = Thread.currentThread();
        this.slot = slot;
    }

    Thread thread() {
        return thread;
    }

    /** It begins to make a matcher. */
    void make(String matcher, String source) {
        slot.begin(source, "the matcher '" + matcher + "'");
        underWay = Optional.of(new UnderWay(new Task.Making(matcher, source), System.nanoTime()));
    }

    /** It begins to wait for an entry. */
    void list(PrerenderedRoute route, long entry) {
        if (entry == 0) {
            slot.begin(route.label(), "getStaticPaths");
        }
        underWay = Optional.of(new UnderWay(new Task.Listing(route, entry), System.nanoTime()));
    }

    /** It begins to render; the time when it began. */
    long render(PathToRender path) {
        slot.begin(path.route().label(), path.named());
        long now = System.nanoTime();
        underWay = Optional.of(new UnderWay(new Task.Rendering(path), now));
        return now;
    }

    /** It rendered the path. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, others only look
    void rendered() {
        rendered++;
        slot.end();
        underWay = Optional.empty();
    }

    /** It is at nothing that the site's code could hold up. */
    void idle() {
        underWay = Optional.empty();
    }

    /** It is through with a route's list, or with a matcher. */
    void through() {
        slot.end();
        underWay = Optional.empty();
    }

    /** What it is at now. */
    Optional<UnderWay> underWay() {
        return underWay;
    }

    /** How many paths it has rendered. */
    long renderedPaths() {
        return rendered;
    }
}
