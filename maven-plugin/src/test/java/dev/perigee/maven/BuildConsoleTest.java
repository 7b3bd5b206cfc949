package dev.perigee.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildConsoleTest {

    private static final String CLEAR = "\r\u001b[K";

    private final ListedLog log = new ListedLog();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    private BuildConsole console(boolean onTerminal, boolean showDetails) {
        Optional<PrintStream> stream =
                onTerminal ? Optional.of(new PrintStream(terminal, true, UTF_8)) : Optional.empty();
        return new BuildConsole(log, new ProgressLine(stream), showDetails);
    }

    @Test
    void withoutATerminalThereIsALineAStage() {
        BuildConsole console = console(false, false);
        console.progress("/posts/1.json", 1);
        console.stage("Compiled 2 pages.");
        console.output("[site] hello");
        assertThat(log.lines()).containsExactly("[INFO] Compiled 2 pages.", "[INFO] [site] hello");
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndClearedBeforeOthers() {
        BuildConsole console = console(true, false);
        console.progress("/posts/1.json", 1);
        console.progress("/posts/" + "x".repeat(100), 12_345);
        console.stage("Rendered.");
        console.stage("Published.");
        assertThat(terminal.toString(UTF_8))
                .isEqualTo(
                        CLEAR
                                + "1  /posts/1.json"
                                + CLEAR
                                + "12,345  /posts/"
                                + "x".repeat(63)
                                + "…"
                                + CLEAR);
        assertThat(log.lines()).containsExactly("[INFO] Rendered.", "[INFO] Published.");
    }

    @Test
    void stackTracesAreForThoseWhoAsk() {
        console(false, false).detail("at a.B");
        console(false, true).detail("at a.B");
        assertThat(log.lines()).containsExactly("[DEBUG] at a.B", "[ERROR] at a.B");
    }
}
