package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.prerender.SourceLines.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    private static final Map<String, String> SOURCES =
            Map.of(
                    "PostJson", "src/main/pages/posts/[id].json.java",
                    "site.Posts", "src/main/java/site/Posts.java");

    private final SourceLines lines =
            new SourceLines(name -> Optional.ofNullable(SOURCES.get(name)));

    private static Exception thrown(Exception cause, StackTraceElement... stack) {
        Exception exception = new Exception("outer", cause);
        exception.setStackTrace(stack);
        return exception;
    }

    private static StackTraceElement frame(String className, int line) {
        return new StackTraceElement(className, "m", "F.java", line);
    }

    @Test
    void theInnermostFrameOfTheSiteCounts() {
        Exception exception =
                thrown(
                        null,
                        frame("java.util.List", 1),
                        frame("site.Posts", 12),
                        frame("PostJson", 7));
        assertThat(lines.find(exception))
                .contains(new SourceLine("src/main/java/site/Posts.java", 12));
    }

    @Test
    void nestedClassesAndLambdasBelongToTheirFile() {
        for (String name : List.of("PostJson$Author", "PostJson$1$2", "PostJson$$Lambda/0x7f")) {
            assertThat(lines.find(thrown(null, frame(name, 3))))
                    .contains(new SourceLine("src/main/pages/posts/[id].json.java", 3));
        }
    }

    @Test
    void aCauseIsLookedAtWhereTheExceptionHasNoFrame() {
        Exception cause = thrown(null, frame("PostJson", 9));
        assertThat(lines.find(thrown(cause, frame("other.Pool", 1))))
                .hasValueSatisfying(line -> assertThat(line.line()).isEqualTo(9));
    }

    @Test
    void withoutAFrameThereIsNoLine() {
        assertThat(lines.find(thrown(null, frame("other.Pool", 1)))).isEmpty();
        assertThat(lines.find(thrown(null))).isEmpty();
    }

    @Test
    void aClassWithoutLineNumbersStillHasItsFile() {
        assertThat(lines.find(thrown(null, frame("PostJson", -1))))
                .hasToString("Optional[src/main/pages/posts/[id].json.java]");
    }
}
