package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDrainTest {

    private final List<String> lines = new ArrayList<>();
    private final AtomicLong budget = new AtomicLong(5);

    private LineDrain drain(String output) {
        byte[] utf8 = output.getBytes(StandardCharsets.UTF_8);
        LineDrain drain = new LineDrain(new ByteArrayInputStream(utf8), budget, lines::add);
        drain.run();
        return drain;
    }

    @Test
    void linesComeOneByOne() {
        drain("one\r\ntwo\n\nthree");
        assertThat(lines).containsExactly("one", "two", "", "three");
    }

    @Test
    void linesBeyondTheBudgetAreCounted() {
        drain("x\n".repeat(1_000_000));
        assertThat(lines).hasSize(5);
        assertThat(budget).hasValue(5 - 1_000_000);
    }

    @Test
    void aLineWithoutEndIsCut() {
        drain("x".repeat(3_000_000) + "\ny");
        assertThat(lines).containsExactly("x".repeat(LineDrain.MAX_LENGTH), "y");
    }

    @Test
    void theLastLinesAreKept() {
        assertThat(drain("a\n".repeat(100) + "b").lastLines()).hasSize(12).endsWith("b");
    }

    @Test
    void whatTheJvmSaysOfItsEnvironmentIsLeftOut() {
        drain(
                "Picked up JAVA_TOOL_OPTIONS: -Dx=y\nNOTE: Picked up JDK_JAVA_OPTIONS: -Dx=y\nmine\n");
        assertThat(lines).containsExactly("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31mred\u001b[0m', red",
        "'\u001b[1;38;5;196mred', red",
        "'\u001b]0;title\u0007text', text",
        "'\u001b]8;;http://x\u001b\\link', link",
        "'\u001b(Btext', text",
        "'a\u0007b\u0008c', abc",
        "'a\u009bb', ab",
        "'end\u001b', end",
        "'end\u001b[', end",
        "'end\u001b[31', end",
    })
    void escapeSequencesAreStripped(String text, String plain) {
        assertThat(LineDrain.plain(text)).isEqualTo(plain);
    }

    @Test
    void tabsStay() {
        assertThat(LineDrain.plain("a\tb")).isEqualTo("a\tb");
    }
}
