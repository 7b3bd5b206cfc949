package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void anExceptionIsASentence() {
        assertThat(Wording.of(new IllegalStateException("no such id")))
                .isEqualTo("IllegalStateException: no such id.");
        assertThat(Wording.of(new IllegalStateException())).isEqualTo("IllegalStateException.");
        assertThat(Wording.of(new IllegalStateException("Done."))).endsWith("Done.");
    }

    @Test
    void causesAreNamed() {
        assertThat(Wording.of(new IllegalStateException("load", new IOException("closed"))))
                .isEqualTo("IllegalStateException: load; caused by IOException: closed.");
        assertThat(Wording.of(new UncheckedIOException(new IOException("closed"))))
                .isEqualTo("UncheckedIOException; caused by IOException: closed.");
    }

    @Test
    void aMessageStaysOnOneLineAndIsCut() {
        assertThat(Wording.of(new IllegalStateException("a\nb\u001b[31m\ud800")))
                .isEqualTo("IllegalStateException: a b?[31m?.");
        assertThat(Wording.of(new IllegalStateException("x".repeat(5_000)))).hasSizeLessThan(1_030);
    }

    @Test
    void pairsOfSurrogatesStay() {
        assertThat(Wording.printable("😀")).isEqualTo("😀");
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1 second", "PT60S, 60 seconds", "PT0.25S, 250 milliseconds"})
    void durations(Duration duration, String text) {
        assertThat(Wording.seconds(duration)).isEqualTo(text);
    }
}
