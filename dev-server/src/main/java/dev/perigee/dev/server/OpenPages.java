package dev.perigee.dev.server;

import dev.perigee.api.Event;
import dev.perigee.api.EventWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The pages that are open in browsers, and are told when the site changes. */
public final class OpenPages {

    private static final long LOOK_SECONDS = 2;

    private final Set<BlockingQueue<Event>> open = ConcurrentHashMap.newKeySet();

    /** Tells all of them. */
    public void tell(Event event) {
        open.forEach(queue -> queue.add(event));
    }

    /**
     * Tells one of them what happens, until it is closed.
     *
     * @param hello is told first; it is asked for when nothing can be missed any more
     */
    void listen(EventWriter client, Supplier<Event> hello) throws InterruptedException {
        BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
        open.add(queue);
        try {
            client.send(hello.get());
            while (true) {
                Event next = queue.poll(LOOK_SECONDS, TimeUnit.SECONDS);
                if (next != null) {
                    client.send(next);
                } else {
                    // Throws if the page is gone.
                    client.pause(Duration.ofMillis(1));
                }
            }
        } finally {
            open.remove(queue);
        }
    }

    /** How many there are. */
    public int count() {
        return open.size();
    }
}
