package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkerProblemsTest {

    @Test
    void outOfMemory() {
        assertThat(WorkerProblems.outOfMemory().message())
                .startsWith("The worker ran out of memory (")
                .endsWith(" MB). Give it more: -Dperigee.worker.args=-Xmx2g.");
    }

    @Test
    void defect() {
        assertThat(WorkerProblems.defect(new IllegalStateException("x")))
                .hasToString(
                        "The build failed of a defect in Perigee: java.lang.IllegalStateException: x."
                                + " Please report it, with the stack trace that mvn -X shows.");
    }

    @Test
    void changedMeanwhile() {
        assertThat(WorkerProblems.changedMeanwhile())
                .hasToString(
                        "Sources were changed while the build ran, so its output may be of neither"
                                + " state. The last good site is as it was. Build again.");
    }

    @Test
    void closesSlowly() {
        assertThat(WorkerProblems.closesSlowly(Duration.ofSeconds(60)))
                .hasToString(
                        "What the site's classes opened was not closed within 60 seconds. Look at"
                                + " the close methods of endpoints, middleware and _site.java.");
    }
}
