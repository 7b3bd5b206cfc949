package dev.perigee.runtime.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;

/** One request on its way to being answered, by whichever thread gets there first. */
final class Delivery implements Callback {

    private final Callback callback;
    private final Traffic.Count count;
    private final Deque<Runnable> actions = new ArrayDeque<>(0);
    private final AtomicBoolean claimed = new AtomicBoolean();

    Delivery(Callback callback, Traffic.Count count) {
        this.callback = callback;
        this.count = count;
    }

    /** Whether the caller is the one to answer: the endpoint's thread, or the clock. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    /** Runs an action once the answer is sent or will never be; the last one first. */
    synchronized void whenDone(Runnable action) {
        actions.push(action);
    }

    @Override
    public void succeeded() {
        finish();
        callback.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
        finish();
        callback.failed(failure);
    }

    private synchronized void finish() {
        for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
            action.run();
        }
        count.leave();
    }
}
