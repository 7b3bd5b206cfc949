package dev.perigee.api;

import java.time.Duration;
import java.util.Optional;

/**
 * A server-sent event (WHATWG HTML § 9.2.6).
 *
 * <pre>{@code
 * events.send(Event.of(task).withName("created").withId("7"));
 * }</pre>
 */
public final class Event {

    private final Object data;
    private final Optional<String> id;
    private final Optional<String> name;
    private final Optional<Duration> retry;

    private Event(
            Object data, Optional<String> id, Optional<String> name, Optional<Duration> retry) {
        this.data = data;
        this.id = id;
        this.name = name;
        this.retry = retry;
    }

    /** An event with data: a string as it is, anything else as JSON. Line breaks are kept. */
    public static Event of(Object data) {
        return new Event(data, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * With an id, which the client sends as {@code Last-Event-ID} when it reconnects.
     *
     * @throws IllegalArgumentException if it holds a line break or NUL
     */
    public Event withId(String newId) {
        return new Event(data, Optional.of(oneLine("id", newId)), name, retry);
    }

    /**
     * With a name, by which the client listens.
     *
     * @throws IllegalArgumentException if it holds a line break or NUL
     */
    public Event withName(String newName) {
        return new Event(data, id, Optional.of(oneLine("name", newName)), retry);
    }

    /** With the time that the client waits before it reconnects, in whole milliseconds. */
    public Event withRetry(Duration newRetry) {
        if (newRetry.isNegative()) {
            throw new IllegalArgumentException("The retry of an event must not be negative.");
        }
        return new Event(data, id, name, Optional.of(newRetry));
    }

    /** The data. */
    public Object data() {
        return data;
    }

    /** The id. */
    public Optional<String> id() {
        return id;
    }

    /** The name. */
    public Optional<String> name() {
        return name;
    }

    /** The reconnection time. */
    public Optional<Duration> retry() {
        return retry;
    }

    private static String oneLine(String field, String value) {
        if (value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
            throw new IllegalArgumentException(
                    "The " + field + " of an event must not hold line breaks or NUL.");
        }
        return value;
    }
}
