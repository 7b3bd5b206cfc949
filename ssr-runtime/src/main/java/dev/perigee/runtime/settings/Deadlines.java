package dev.perigee.runtime.settings;

import java.time.Duration;

/**
 * How long anything may take. They are measured by the monotonic clock, so that a change of the
 * time of day moves none of them.
 *
 * @param header for the head of a request, from its first byte to its last
 * @param idle for a connection without a byte either way
 * @param request for an endpoint to begin its answer; zero for no limit
 * @param shutdownDelay between "not ready" and the end of accepting connections
 * @param shutdown for requests to finish when the server is told to stop
 */
public record Deadlines(
        Duration header,
        Duration idle,
        Duration request,
        Duration shutdownDelay,
        Duration shutdown) {}
