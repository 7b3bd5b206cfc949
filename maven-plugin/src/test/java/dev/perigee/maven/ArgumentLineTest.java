package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ArgumentLineTest {

    @Test
    void argumentsAreSplitAtBlanksOutsideQuotes() throws MojoFailureException {
        Map<String, List<String>> cases =
                Map.of(
                        "", List.of(),
                        "  ", List.of(),
                        "-Xmx1g", List.of("-Xmx1g"),
                        " -Xmx1g\n  -Da=b\t", List.of("-Xmx1g", "-Da=b"),
                        "-Da='b c' -Dd=\"e f\"", List.of("-Da=b c", "-Dd=e f"),
                        "'-Da=\"b\"'", List.of("-Da=\"b\""),
                        "-Da=''", List.of("-Da="),
                        "C:\\a\\b", List.of("C:\\a\\b"));
        for (Map.Entry<String, List<String>> c : cases.entrySet()) {
            assertThat(ArgumentLine.split(c.getKey())).as(c.getKey()).isEqualTo(c.getValue());
        }
    }

    @Test
    void openQuoteIsRefused() {
        assertThatThrownBy(() -> ArgumentLine.split("-Da='b c"))
                .hasMessage(
                        "The parameter workerArgs (perigee.worker.args) is '-Da='b c'. A quote in it"
                                + " is opened but not closed.");
    }
}
