package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many clients at once, and many requests of a kind: memory is bounded by buffers. */
@Timeout(300)
class MemoryTest {

    private static final int MB = 1 << 20;

    @TempDir Path folder;

    /**
     * L175: a body that is packed is refused unread, so nothing is there to leak. Inflaters that
     * nobody ends would hold 4 GB; the heap may grow meanwhile.
     */
    @Test
    void packedRequestsLeaveNoNativeMemory() throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            byte[] request = packedRequest();
            send(server, request, 10_000);
            long before = residentBytes();
            send(server, request, 90_000);
            assertThat(residentBytes() - before).isLessThan(512L * MB);
        }
    }

    private static byte[] packedRequest() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(body)) {
            packed.write("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        String head =
                "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: gzip\r\n"
                        + "Content-Length: "
                        + body.size()
                        + "\r\n\r\n";
        request.write(head.getBytes(StandardCharsets.US_ASCII));
        request.write(body.toByteArray());
        return request.toByteArray();
    }

    private static void send(SiteServer server, byte[] request, int times) throws IOException {
        int port = server.url().getPort();
        RawConnection connection = new RawConnection(port);
        for (int i = 0; i < times; i++) {
            var answer = connection.send(request).answer();
            assertThat(answer.status()).isEqualTo(415);
            if (answer.saysClose()) {
                connection.close();
                connection = new RawConnection(port);
            }
        }
        connection.close();
    }

    /** What the process holds, of the heap and beside it, where Linux tells; else the buffers. */
    private static long residentBytes() throws IOException {
        System.gc();
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return directBytes();
        }
        String line =
                Files.readAllLines(status).stream()
                        .filter(text -> text.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }

    /** L179: what is not read waits in the file, and not in memory. */
    @Test
    void hundredMegabytesForFiveHundredClientsWaitInTheFile() throws Exception {
        BuiltSite site = TestServer.site(new BuiltSite(folder)).withSparse("huge.bin", 100L * MB);
        Map<String, String> patient = Map.of("IDLE_TIMEOUT", "60s", "HEADER_TIMEOUT", "60s");
        List<RawConnection> clients = new ArrayList<>();
        try (SiteServer server = SiteServer.start(TestServer.settings(patient), site.build())) {
            int port = server.url().getPort();
            long before = heapBytes() + directBytes();
            String ask = "GET /huge.bin HTTP/1.1\r\nHost: localhost\r\n\r\n";
            for (int i = 0; i < 500; i++) {
                clients.add(RawConnection.withSmallWindow(port).send(ask));
            }
            for (RawConnection client : clients) {
                assertThat(client.until("\r\n\r\n")).contains("200", "" + 100L * MB);
                assertThat(client.some()).isNotEmpty();
            }
            assertThat(heapBytes() + directBytes() - before).isLessThan(200L * MB);
            try (RawConnection next = new RawConnection(port)) {
                next.send("GET /hello?next HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(next.answer().text()).isEqualTo("hello ?next");
            }
        } finally {
            for (RawConnection client : clients) {
                client.close();
            }
        }
    }

    private static long heapBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long directBytes() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }
}
