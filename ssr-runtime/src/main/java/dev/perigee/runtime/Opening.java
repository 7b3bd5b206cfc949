package dev.perigee.runtime;

import dev.perigee.runtime.settings.StartException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A part of the server that is made on a thread of its own, while others are. */
final class Opening<T> {

    private final FutureTask<T> task;

    private Opening(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Opening<T> begin(String part, Callable<T> maker) {
        FutureTask<T> task = new FutureTask<>(maker);
        Thread thread = new Thread(task, "perigee-open-" + part);
        thread.setDaemon(true);
        thread.start();
        return new Opening<>(task);
    }

    /**
     * Waits for it.
     *
     * @throws StartException that its maker threw
     */
    T await() throws StartException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartException refused) {
                throw refused;
            }
            throw new IllegalStateException("The server cannot be made.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted.", e);
        }
    }
}
