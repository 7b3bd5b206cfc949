package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.generator.launch.WorkerOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class WorkerParametersTest {

    private static final Path JDK = Path.of("/jdk");

    private static WorkerOptions read(String arguments, String threads, String deadline)
            throws MojoFailureException {
        return new WorkerParameters(
                        Optional.ofNullable(arguments),
                        Optional.ofNullable(threads),
                        Optional.ofNullable(deadline),
                        Optional.empty())
                .read(JDK, List.of());
    }

    @Test
    void absentOnesHaveTheirDefaults() throws MojoFailureException {
        assertThat(read(null, null, null)).isEqualTo(WorkerOptions.defaults(JDK));
    }

    @Test
    void usersArgumentsComeLast() throws MojoFailureException {
        WorkerParameters parameters =
                new WorkerParameters(
                        Optional.of("-Xmx1g -Da=b"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(parameters.read(JDK, List.of("--enable-preview")).jvmArguments())
                .containsExactly("--enable-preview", "-Xmx1g", "-Da=b");
    }

    @Test
    void deadlineHasAUnitOrIsInSeconds() throws MojoFailureException {
        Map<String, Duration> cases =
                Map.of(
                        "0", Duration.ZERO,
                        "5", Duration.ofSeconds(5),
                        "90s", Duration.ofSeconds(90),
                        "500ms", Duration.ofMillis(500),
                        "5 m", Duration.ofMinutes(5));
        for (Map.Entry<String, Duration> c : cases.entrySet()) {
            assertThat(read(null, null, c.getKey()).pathDeadline()).isEqualTo(c.getValue());
        }
    }

    @Test
    void otherDeadlinesAreRefused() {
        for (String bad : List.of("", "soon", "-1", "1h", "1.5", "9999999999")) {
            assertThatThrownBy(() -> read(null, null, bad))
                    .hasMessage(
                            "The parameter pathDeadline (perigee.pathDeadline) is '"
                                    + bad
                                    + "'. It must be a number of seconds, or a number with a unit,"
                                    + " such as 500ms, 90s or 5m; 0 is for ever.");
        }
    }

    @Test
    void otherNumbersOfThreadsAreRefused() {
        for (String bad : List.of("", "many", "-1", "1025", "1.5", "99999999999999999999")) {
            assertThatThrownBy(() -> read(null, bad, null))
                    .hasMessage(
                            "The parameter threads (perigee.threads) is '"
                                    + bad
                                    + "'. It must be a whole number from 0 to 1024.");
        }
    }
}
