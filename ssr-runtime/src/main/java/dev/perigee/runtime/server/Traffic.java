package dev.perigee.runtime.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the requests that are not answered yet. {@link #turn} begins a new count, so that those
 * from before can be waited for while others still come.
 */
final class Traffic {

    /** The requests that came between two turns. */
    static final class Count {

        private final AtomicLong open = new AtomicLong(1);
        private final CountDownLatch none = new CountDownLatch(1);

        private Count() {}

        /** A request is over. */
        void leave() {
            if (open.decrementAndGet() == 0) {
                none.countDown();
            }
        }

        /** Whether all of them are over, after at most so many nanoseconds; after a turn only. */
        boolean awaitNone(long nanos) throws InterruptedException {
            return none.await(nanos, TimeUnit.NANOSECONDS);
        }

        /** How many are not over. */
        long open() {
            return open.get();
        }
    }

    private volatile Count current = new Count();

    /** A request comes; its count is told when it is over. */
    Count enter() {
        Count count = current;
        count.open.incrementAndGet();
        return count;
    }

    /** Begins a new count and gives the one before. */
    Count turn() {
        Count before = current;
        current = new Count();
        before.leave();
        return before;
    }
}
