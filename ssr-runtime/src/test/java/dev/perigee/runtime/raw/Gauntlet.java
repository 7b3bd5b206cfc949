package dev.perigee.runtime.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Sends hostile requests in one write, byte by byte, and behind a good request, and looks at all
 * that comes back: the answer, whether the connection closes, that nothing else comes, and that the
 * server answers the next request.
 */
public final class Gauntlet {

    /** What no answer may hold, whatever was asked. */
    private static final List<String> NEVER =
            List.of("Exception", "java.", "org.eclipse", "dev.perigee", "Jetty", "\tat ", "secret");

    private static final int TOO_LONG_FOR_BYTES = 4_000;
    private static final String GOOD = "GET /hello?good HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String NEXT =
            "GET /hello?next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private enum Way {
        IN_ONE_WRITE,
        BYTE_BY_BYTE,
        BEHIND_A_GOOD_REQUEST
    }

    private final int port;

    public Gauntlet(int port) {
        this.port = port;
    }

    public Stream<DynamicTest> tests(Stream<Hostile> cases) {
        return cases.flatMap(hostile -> Stream.of(Way.values()).map(way -> test(hostile, way)));
    }

    private DynamicTest test(Hostile hostile, Way way) {
        String name = hostile.id() + " " + way;
        return DynamicTest.dynamicTest(name, () -> run(name, hostile, way));
    }

    private void run(String name, Hostile hostile, Way way) {
        try {
            run(hostile, way);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private void run(Hostile hostile, Way way) throws IOException {
        try (RawConnection connection = new RawConnection(port)) {
            send(connection, hostile, way);
            if (hostile.endsOutput()) {
                connection.endOutput();
            }
            if (way == Way.BEHIND_A_GOOD_REQUEST) {
                assertThat(connection.answer().text()).isEqualTo("hello ?good");
            }
            check(connection, hostile);
        }
        try (RawConnection connection = new RawConnection(port)) {
            assertThat(connection.send(NEXT).answer().text()).isEqualTo("hello ?next");
        }
    }

    private static void send(RawConnection connection, Hostile hostile, Way way)
            throws IOException {
        if (way == Way.BEHIND_A_GOOD_REQUEST) {
            connection.send(GOOD);
        }
        if (way == Way.BYTE_BY_BYTE && hostile.bytes().length < TOO_LONG_FOR_BYTES) {
            connection.sendByteByByte(hostile.bytes());
        } else {
            connection.sendAsFarAsItGoes(hostile.bytes());
        }
    }

    private static void check(RawConnection connection, Hostile hostile) throws IOException {
        Optional<RawAnswer> answer = connection.next(!isHead(hostile));
        if (answer.isEmpty()) {
            assertThat(hostile.maySayNothing()).as("closed without an answer").isTrue();
            return;
        }
        String text = answer.get().toString();
        assertThat(answer.get().status()).as(text).isIn(hostile.statuses());
        assertThat(NEVER).noneMatch(text::contains);
        assertThat(hostile.forbidden()).as(text).noneMatch(text::contains);
        assertThat(hostile.wanted()).as(text).allMatch(text::contains);
        boolean says = answer.get().saysClose() || hostile.isHttp10();
        if (hostile.closes()) {
            assertThat(says).as("says close: " + answer.get()).isTrue();
        }
        if (!says && !hostile.endsOutput()) {
            connection.send(NEXT);
            assertThat(connection.answer().text()).isEqualTo("hello ?next");
        }
        assertThat(connection.next()).as("a second response").isEmpty();
    }

    private static boolean isHead(Hostile hostile) {
        return new String(hostile.bytes(), StandardCharsets.ISO_8859_1).startsWith("HEAD ");
    }
}
