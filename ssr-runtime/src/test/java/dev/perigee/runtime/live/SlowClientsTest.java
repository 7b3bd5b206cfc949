package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.TestStreams;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Clients that take their time, or go in the middle of it. */
@ExtendWith(TestServer.class)
class SlowClientsTest {

    private static final String NEXT = "GET /hello?next HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** Jars and class files that are opened meanwhile; far from the number of clients. */
    private static final int SPARE_FILES = 50;

    private final int port;

    SlowClientsTest(SiteServer server) {
        port = server.url().getPort();
    }

    private static void assertThatNextIsAnswered(int port) throws IOException {
        try (RawConnection connection = new RawConnection(port)) {
            assertThat(connection.send(NEXT).answer().text()).isEqualTo("hello ?next");
        }
    }

    /** L159: each byte starts the idle timeout again, and none the header deadline. */
    @Test
    void headThatNeverEndsIsGivenUp() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n");
            trickle(connection, "X: 1\r\n");
            assertThat(connection.restText()).startsWith("HTTP/1.1 408");
        }
        assertThatNextIsAnswered(port);
    }

    /** The same behind a good request, where the connection is no new one. */
    @Test
    void headOfALaterRequestThatNeverEndsIsGivenUp() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            assertThat(connection.send(NEXT).answer().status()).isEqualTo(200);
            connection.send("GET /hello HTTP/1.1\r\n");
            trickle(connection, "X: 1\r\n");
            assertThat(connection.restText()).startsWith("HTTP/1.1 408");
        }
    }

    /** Sends a byte whenever the server has said nothing for 100 ms, until it says something. */
    private static void trickle(RawConnection connection, String text) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                connection.send(text.substring(i % text.length(), i % text.length() + 1));
                if (connection.hasSomethingWithin(100)) {
                    return;
                }
            } catch (SocketException e) {
                return;
            }
        }
    }

    @Test
    void silentConnectionIsClosed() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            assertThat(connection.send(NEXT).answer().status()).isEqualTo(200);
            assertThat(connection.rest()).isZero();
        }
    }

    /** Thinking is no idling: the endpoint takes longer than the idle timeout. */
    @Test
    void endpointMayTakeLongerThanAClientMayBeSilent() throws Exception {
        TestStreams.Run run = TestStreams.run("thinks");
        try (RawConnection connection = new RawConnection(port)) {
            connection.send("GET /slow?run=thinks HTTP/1.1\r\nHost: localhost\r\n\r\n");
            run.awaitBegun();
            assertThat(connection.hasSomethingWithin(1500)).isFalse();
            run.goOn();
            assertThat(connection.answer().text()).isEqualTo("slow");
        }
    }

    @Test
    void slowUploadThatKeepsComingIsTaken() throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 15\r\n\r\n");
            for (int i = 0; i < 15; i++) {
                assertThat(connection.hasSomethingWithin(100)).isFalse();
                connection.send("x");
            }
            assertThat(connection.answer().text()).isEqualTo("x".repeat(15));
        }
    }

    /** L307. */
    @Test
    void endpointThatNeverReturnsIsAnsweredFor(@TempDir Path folder) throws Exception {
        TestStreams.Run run = TestStreams.run("never");
        try (SiteServer server = TestServer.start(folder, Map.of("REQUEST_TIMEOUT", "300ms"));
                RawConnection connection = new RawConnection(server.url().getPort())) {
            connection.send("GET /slow?run=never HTTP/1.1\r\nHost: localhost\r\n\r\n");
            RawAnswer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.saysClose()).isTrue();
            assertThatNextIsAnswered(server.url().getPort());
            run.goOn();
            assertThat(run.end()).isEqualTo("done");
        }
    }

    /** L163. */
    @Test
    void connectionsBeyondTheLimitWaitForOthersToClose(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of("CONNECTION_LIMIT", "2"))) {
            int own = server.url().getPort();
            RawConnection first = new RawConnection(own).send(NEXT);
            RawConnection second = new RawConnection(own).send(NEXT);
            assertThat(first.answer().status()).isEqualTo(200);
            assertThat(second.answer().status()).isEqualTo(200);
            try (RawConnection third = new RawConnection(own).send(NEXT)) {
                first.close();
                second.close();
                assertThat(third.answer().status()).isEqualTo(200);
            }
        }
    }

    /** L215. */
    @Test
    @Timeout(120)
    void clientThatVanishesLeavesNoFile(@TempDir Path folder) throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            assertThatNextIsAnswered(server.url().getPort());
            long before = openFiles();
            for (int i = 0; i < 1_000; i++) {
                try (RawConnection connection = new RawConnection(server.url().getPort())) {
                    connection.send(upload("/form", 1_000_000, "x".repeat(100_000)));
                }
            }
            while (openFiles() > before + SPARE_FILES) {
                Thread.onSpinWait();
            }
            assertThatNextIsAnswered(server.url().getPort());
            try (var left = Files.newDirectoryStream(temporary, "perigee-uploads-*/*")) {
                assertThat(left).isEmpty();
            }
        }
    }

    /** How many files and sockets the process has open; 0 where the system does not tell. */
    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    @Test
    void uploadCanBeKept(@TempDir Path folder) throws Exception {
        Path kept = folder.resolve("kept");
        String content = "x".repeat(3_000_000) + "\r\n--b--\r\n";
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(upload("/keep?to=" + kept, content.length(), content));
            assertThat(connection.answer().text()).isEqualTo("3000000 3000000");
        }
        assertThat(kept).hasSize(3_000_000);
    }

    private static String upload(String path, int length, String sent) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n";
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: "
                + (head.length() + length)
                + "\r\n\r\n"
                + head
                + sent;
    }

    @Test
    void fileOfAnEndpointIsSentWhole() throws Exception {
        Path file = Files.createTempFile("perigee-test", ".bin");
        try (RawConnection connection = new RawConnection(port)) {
            Files.writeString(file, "endpoint's");
            String ask = "GET /file?path=" + file + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            assertThat(connection.send(ask).answer().text()).isEqualTo("endpoint's");
            Files.delete(file);
            RawAnswer gone = connection.send(ask).answer();
            assertThat(gone.status()).isEqualTo(500);
            assertThat(gone.toString()).doesNotContain(file.toString());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
