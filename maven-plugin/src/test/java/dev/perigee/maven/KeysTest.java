package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void eachKeyHasItsActionInEitherLetterCaseAndOthersHaveNone() throws Exception {
        BlockingQueue<String> done = new LinkedBlockingQueue<>();
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(typed)) {
            Keys keys = Keys.read(in, Map.of('r', () -> done.add("r"), 'q', () -> done.add("q")));
            typed.write("x\nR\r\nq\n".getBytes(StandardCharsets.UTF_8));
            assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("r");
            assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("q");
            keys.close();
        }
    }
}
