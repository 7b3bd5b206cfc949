package dev.perigee.api;

import java.time.Duration;
import java.util.Optional;

/** The way to the client of a server-sent event stream. */
public interface EventWriter {

    /**
     * Sends an event at once; blocks while the client is slower.
     *
     * @throws ClientGone if nobody is left to read
     */
    void send(Event event);

    /**
     * Waits. Unlike {@link Thread#sleep}, it ends early when the client goes away.
     *
     * @throws ClientGone if nobody is left to read
     */
    void pause(Duration duration);

    /** The {@code Last-Event-ID} of a client that reconnects. */
    Optional<String> lastEventId();
}
