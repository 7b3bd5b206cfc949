package dev.perigee.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFramesTest {

    private static final EventFrames FRAMES = new EventFrames(value -> "<" + value + ">");

    private static String write(Event event) {
        return new String(FRAMES.write(event), StandardCharsets.UTF_8);
    }

    @Test
    void allFieldsAreWritten() {
        Event event =
                Event.of("x").withId("7").withName("created").withRetry(Duration.ofSeconds(2));

        assertThat(write(event)).isEqualTo("id: 7\nevent: created\nretry: 2000\ndata: x\n\n");
    }

    @ParameterizedTest(name = "L303 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LF | a~b | data: a~data: b~~",
                "CR | a^b | data: a~data: b~~",
                "CRLF | a^~b | data: a~data: b~~",
                "LFCR | a~^b | data: a~data: ~data: b~~",
                "last | a~ | data: a~data: ~~",
                "empty | '' | data: ~~",
                "injection | x~~event: evil~data: y | data: x~data: ~data: event: evil~data: data: y~~",
                "colon | : a | data: : a~~",
            })
    void dataStaysInsideItsEvent(String row, String data, String frame) {
        assertThat(write(Event.of(unescaped(data)))).isEqualTo(unescaped(frame));
    }

    private static String unescaped(String text) {
        return text.replace('~', '\n').replace('^', '\r');
    }

    @Test
    void l303NulAndLongLinesAreData() {
        assertThat(write(Event.of("a\u0000b"))).isEqualTo("data: a\u0000b\n\n");
        assertThat(write(Event.of("x".repeat(1 << 20)))).hasSize((1 << 20) + 8);
    }

    @Test
    void otherDataIsJson() {
        assertThat(write(Event.of(5))).isEqualTo("data: <5>\n\n");
    }

    @Test
    void aKeepAliveIsAComment() {
        assertThat(new String(EventFrames.keepAlive(), StandardCharsets.US_ASCII))
                .isEqualTo(":\n\n");
    }
}
