package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import java.io.IOException;
import java.util.Optional;

/** Stops a server from another thread than the one that waits for its end. */
public final class ServeControl {

    private Optional<Channel> channel = Optional.empty();
    private boolean stopped;

    /** Tells the server to stop in good order, now or as soon as it listens. */
    public synchronized void stop() {
        stopped = true;
        channel.ifPresent(ServeControl::sendStop);
    }

    synchronized void attach(Channel toWorker) {
        channel = Optional.of(toWorker);
        if (stopped) {
            sendStop(toWorker);
        }
    }

    private static void sendStop(Channel toWorker) {
        try {
            new LauncherMessage.Stop().sendTo(toWorker);
        } catch (IOException ignored) {
            // It is gone, so there is nothing to stop.
        }
    }
}
