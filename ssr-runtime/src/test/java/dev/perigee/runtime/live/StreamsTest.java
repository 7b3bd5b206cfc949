package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.TestStreams;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are written as they go, and clients that do not stay. */
@ExtendWith(TestServer.class)
class StreamsTest {

    private final int port;

    StreamsTest(SiteServer server) {
        port = server.url().getPort();
    }

    private static String get(String path, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    }

    @Test
    void whatIsFlushedIsThereAtOnce() throws Exception {
        TestStreams.Run run = TestStreams.run("words");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/two-words?run=words"));
            String first = connection.until("Hello ");
            assertThat(first).contains("chunked").doesNotContain("World!");
            run.goOn();
            assertThat(connection.until("0\r\n\r\n")).contains("World!");
            assertThat(connection.send(get("/hello?next")).answer().text()).contains("next");
        }
        assertThat(run.end()).isEqualTo("done");
    }

    @Test
    void flushReachesTheClientThroughCompression() throws Exception {
        TestStreams.Run run = TestStreams.run("packed");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/two-words?run=packed", "Accept-Encoding: gzip"));
            assertThat(connection.until("\u001f\u008b")).contains("Content-Encoding: gzip");
            run.goOn();
            connection.until("0\r\n\r\n");
        }
    }

    @Test
    void writerWaitsForTheClientAndIsToldThatItIsGone() throws Exception {
        TestStreams.Run run = TestStreams.run("endless");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/endless?run=endless"));
            run.awaitBegun();
            connection.some();
            // L161: nothing is read any more; the idle timeout ends it.
            assertThat(run.end()).isEqualTo("gone");
        }
        assertThat(run.written()).as("bytes held by sockets").isLessThan(64L << 20);
    }

    @Test
    void clientThatClosesEndsTheWriter() throws Exception {
        TestStreams.Run run = TestStreams.run("closed");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/endless?run=closed"));
            connection.some();
        }
        assertThat(run.end()).isEqualTo("gone");
    }

    /** L229. */
    @Test
    void failureBehindTheHeadCutsTheConnection() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/fail?how=late"));
            String all = connection.until("begun") + connection.restText();
            assertThat(all).startsWith("HTTP/1.1 200").doesNotContain("0\r\n\r\n", "secret");
        }
    }

    @Test
    void headOfAStreamHasNoBody() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send("HEAD /endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
            RawAnswer answer = connection.next(false).orElseThrow();
            assertThat(answer.header("Content-Type")).hasValue("application/octet-stream");
            assertThat(connection.send(get("/hello?next")).answer().text()).contains("next");
        }
    }

    /** The next request may come as soon as the end is read, so it is done many times. */
    @RepeatedTest(500)
    void eventsComeInOrderWithTheirFields() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            RawAnswer answer = connection.send(get("/events", "Last-Event-ID: 41")).answer();
            assertThat(answer.header("Content-Type")).hasValue("text/event-stream");
            assertThat(answer.header("Cache-Control")).hasValue("no-cache");
            assertThat(answer.header("Content-Encoding")).isEmpty();
            assertThat(answer.text())
                    .isEqualTo("id: 1\ndata: one\n\nevent: two\ndata: {\"n\":2}\n\ndata: 41\n\n");
            assertThat(connection.send(get("/hello?next")).answer().text()).contains("next");
        }
    }

    /** L303. */
    @Test
    void dataStaysInItsEvent() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            String text =
                    connection
                            .send(get("/events?data=a%0d%0adata:b%0d%0aevent:evil%0a%0aid:%00"))
                            .answer()
                            .text();
            assertThat(text)
                    .startsWith(
                            "id: 1\ndata: a\ndata: data:b\ndata: event:evil\ndata: \ndata: id:\0\n\n");
        }
    }

    /** L301. */
    @Test
    void pauseEndsWhenTheClientGoesAway() throws Exception {
        TestStreams.Run run = TestStreams.run("pause");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(get("/pause?run=pause")).until("data: one");
            run.awaitBegun();
        }
        assertThat(run.end()).isEqualTo("gone");
    }

    @Test
    void eventsEndInOrderWhenTheServerStops(@TempDir Path folder) throws Exception {
        TestStreams.Run run = TestStreams.run("stopped");
        SiteServer server = TestServer.start(folder, Map.of());
        try (RawConnection connection = new RawConnection(server.url().getPort())) {
            connection.send(get("/pause?run=stopped")).until("data: one");
            assertThat(server.stop()).isTrue();
            assertThat(connection.restText()).endsWith("0\r\n\r\n");
        }
        assertThat(run.end()).isEqualTo("gone");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void streamsBeyondTheLimitAreRefusedAndOthersAnswered(@TempDir Path folder) throws Exception {
        List<RawConnection> open = new ArrayList<>();
        try (SiteServer server = TestServer.start(folder, Map.of("STREAM_LIMIT", "3"))) {
            int own = server.url().getPort();
            for (int i = 0; i < 3; i++) {
                open.add(new RawConnection(own).send(get("/pause?run=limit")));
                open.get(i).until("data: one");
            }
            try (RawConnection next = new RawConnection(own)) {
                assertThat(next.send(get("/pause?run=limit")).answer().status()).isEqualTo(503);
                assertThat(next.send(get("/hello?next")).answer().text()).contains("next");
            }
        } finally {
            for (RawConnection connection : open) {
                connection.close();
            }
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void thousandStreamsNeedNoThreadsOfTheirOwn(@TempDir Path folder) throws Exception {
        List<RawConnection> open = new ArrayList<>();
        try (SiteServer server = TestServer.start(folder, Map.of("STREAM_LIMIT", "3"))) {
            for (int i = 0; i < 1000; i++) {
                open.add(new RawConnection(server.url().getPort()).send(get("/pause?run=many")));
            }
            for (RawConnection connection : open) {
                connection.until("data: one");
            }
            try (RawConnection next = new RawConnection(server.url().getPort())) {
                assertThat(next.send(get("/hello?next")).answer().text()).contains("next");
            }
        } finally {
            for (RawConnection connection : open) {
                connection.close();
            }
        }
    }

    @Test
    void liveAnswersAreCompressedForWhoTakesIt() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            RawAnswer packed = connection.send(get("/cookie", "Accept-Encoding: gzip")).answer();
            RawAnswer plain = connection.send(get("/cookie")).answer();
            assertThat(packed.header("Content-Encoding")).hasValue("gzip");
            assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 10);
            assertThat(packed.header("Vary")).hasValue("Accept-Encoding");
            assertThat(plain.header("Vary")).hasValue("Accept-Encoding");
        }
    }

    /** L253, L289. */
    @Test
    void answerThatSetsACookieIsNobodyElses() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            RawAnswer answer = connection.send(get("/cookie")).answer();
            assertThat(answer.header("Cache-Control").orElse(""))
                    .containsAnyOf("private", "no-store");
            assertThat(answer.header("Set-Cookie").orElse(""))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/");
        }
    }
}
