package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class OutputTimestampTest {

    @Test
    void isATimeOrSecondsOrNothing() throws MojoFailureException {
        Instant time = Instant.parse("2026-01-31T12:00:00Z");
        assertThat(OutputTimestamp.parse("2026-01-31T12:00:00Z")).contains(time);
        assertThat(OutputTimestamp.parse("2026-01-31T13:00:00+01:00")).contains(time);
        assertThat(OutputTimestamp.parse("1769860800")).contains(time);
        assertThat(OutputTimestamp.parse(null)).isEmpty();
        assertThat(OutputTimestamp.parse("")).isEmpty();
        assertThat(OutputTimestamp.parse("x")).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> OutputTimestamp.parse("yesterday"))
                .hasMessage(
                        "The property project.build.outputTimestamp is 'yesterday'. It must be a"
                                + " time such as 2026-01-31T12:00:00Z, or the seconds since 1970.");
    }
}
