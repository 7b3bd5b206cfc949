package dev.perigee.core.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathEncoderTest {

    /** Columns: decoded text, its spelling in a path. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    abcXYZ019|abcXYZ019
                    -._~|-._~
                    !$&'()*+,;=:@|!$&'()*+,;=:@
                    a b|a%20b
                    AC/DC|AC%2FDC
                    a\\b|a%5Cb
                    50%|50%25
                    %2F|%252F
                    a?b#c|a%3Fb%23c
                    [x]|%5Bx%5D
                    <1>|%3C1%3E
                    é|%C3%A9
                    什么|%E4%BB%80%E4%B9%88
                    🤪|%F0%9F%A4%AA
                    aé~🤪b|a%C3%A9~%F0%9F%A4%AAb
                    """)
    void writesTheCanonicalSpelling(String text, String spelling) {
        assertThat(PathEncoder.encodeSegment(text)).isEqualTo(spelling);
    }

    @Test
    void writesWholePaths() {
        assertThat(PathEncoder.encode(List.of())).isEqualTo("/");
        assertThat(PathEncoder.encode(List.of("a", "b/c", "d e"))).isEqualTo("/a/b%2Fc/d%20e");
    }

    @Test
    void b017HalfOfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> PathEncoder.encodeSegment("a\ud800b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    /** Whatever may be a segment comes back from its spelling, and the spelling is canonical. */
    @Test
    void everySegmentComesBack() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            if (text.isEmpty() || SegmentText.flaw(text).isPresent()) {
                continue;
            }
            String path = "/" + PathEncoder.encodeSegment(text);
            assertThat(CanonicalPath.parse(path).segments()).containsExactly(text);
            assertThat(CanonicalPath.parse(path).encoded()).isEqualTo(path);
        }
    }

    private static String text(Random random) {
        int[] pool = {
            'a', '.', '%', '2', '5', 'e', '/', '\\', ' ', ';', '[', 0xe9, 0x4ec0, 0x1f92a
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            boolean any = random.nextInt(4) == 0;
            text.appendCodePoint(any ? random.nextInt(0x11000) : pool[random.nextInt(pool.length)]);
        }
        return text.toString();
    }
}
