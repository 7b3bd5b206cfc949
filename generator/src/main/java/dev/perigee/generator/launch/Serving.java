package dev.perigee.generator.launch;

import dev.perigee.generator.channel.Channel;
import java.io.IOException;
import java.util.Optional;

/**
 * The part of a conversation that only a worker which serves has.
 *
 * @param request how it serves; empty for a worker that builds
 * @param listener is told
 * @param control stops it
 */
record Serving(
        Optional<ServeRequest> request, Optional<ServeListener> listener, ServeControl control) {

    /** Of a worker that builds. */
    static Serving none() {
        return new Serving(Optional.empty(), Optional.empty(), new ServeControl());
    }

    /** How many lines of the site's own output are handed on. */
    long mostLines() {
        return request.isPresent() ? Long.MAX_VALUE : WorkerProcess.MAX_LINES;
    }

    /** Takes a message if it is one of these; whether it was. */
    boolean take(WorkerMessage message, Channel channel) throws IOException {
        if (message instanceof WorkerMessage.Serves serves) {
            listener.ifPresent(it -> it.serves(serves.url()));
        } else if (message instanceof WorkerMessage.Trouble trouble) {
            listener.ifPresent(it -> it.trouble(trouble.text()));
        } else if (message instanceof WorkerMessage.ResourcesChanged) {
            listener.ifPresent(ServeListener::copyResources);
            new LauncherMessage.ResourcesCopied().sendTo(channel);
        } else {
            return false;
        }
        return true;
    }
}
