package dev.perigee.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** How long the process has been running. */
final class Age {

    private Age() {}

    /** The milliseconds since the process was started; empty where the system does not tell. */
    static OptionalLong millis() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> OptionalLong.of(Duration.between(start, Instant.now()).toMillis()))
                .orElseGet(OptionalLong::empty);
    }
}
