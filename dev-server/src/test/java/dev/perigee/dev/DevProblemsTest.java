package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DevProblemsTest {

    @Test
    void sayWhatHappenedAndWhatToDo() {
        assertThat(DevProblems.portTaken(4321, 4322))
                .isEqualTo("Port 4321 is taken, so it is the next free one: 4322.");
        assertThat(DevProblems.notStarted(new IOException("Why.")).message())
                .isEqualTo("The development server cannot start. Why.");
        assertThat(DevProblems.defect(new IllegalStateException("no")).message())
                .isEqualTo(
                        "The site cannot be built because of a defect in Perigee:"
                                + " java.lang.IllegalStateException: no. Please report it, with the"
                                + " stack trace that mvn -X shows.");
    }
}
