package dev.perigee.api;

/** Sends the events of a {@link Response#events server-sent event} response. */
@FunctionalInterface
public interface EventStream {

    /** Sends events and returns when there are no more; the client may then reconnect. */
    void send(EventWriter events) throws Exception;
}
