package dev.perigee.runtime;

import dev.perigee.runtime.server.HttpService;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.settings.StartException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The server's port being taken, while the site is read. */
final class Opening {

    private final FutureTask<HttpService> task;

    private Opening(FutureTask<HttpService> task) {
        this.task = task;
    }

    static Opening begin(ServerSettings settings) {
        FutureTask<HttpService> task = new FutureTask<>(() -> HttpService.open(settings));
        Thread thread = new Thread(task, "perigee-open");
        thread.setDaemon(true);
        thread.start();
        return new Opening(task);
    }

    /**
     * Waits for it.
     *
     * @throws StartException with a sentence, if the port cannot be had
     */
    HttpService await() throws StartException {
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

    /** Gives the port back, as the site does not start. */
    void giveUp() {
        try {
            await().stop();
        } catch (StartException e) {
            // There is no port to give back, and what went wrong first is told.
        }
    }
}
