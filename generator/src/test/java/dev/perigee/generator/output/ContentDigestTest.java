package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.Sha256;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    @Test
    void isWhatTheJdkSaysOfEveryLength() {
        Random random = new Random(1);
        for (int length = 0; length < 300; length++) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            assertThat(ContentDigest.of(content))
                    .as("%d bytes", length)
                    .isEqualTo(Sha256.ofContent(content));
        }
    }
}
