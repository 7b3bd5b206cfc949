package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a process: its words, its end, and what it does when there is little of anything. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason =
                "A process there is ended by no signal that it hears, and sh sets its limits.")
class ProcessTest {

    private static final String NEXT = "GET /hello?next HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir private Path folder;

    private SiteProcess start(Map<String, String> environment, String... before) throws Exception {
        Path jar = SiteProcess.jar(TestServer.site(new BuiltSite(folder)), folder);
        return SiteProcess.start(jar, environment, before);
    }

    private static RawAnswer get(int port, String path) throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            return connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").answer();
        }
    }

    @Test
    void servesFromItsJarSaysWhereLogsAndEndsWithSigterm() throws Exception {
        try (SiteProcess site = start(Map.of())) {
            int port = site.port();
            assertThat(get(port, "/hello?x").text()).isEqualTo("hello ?x");
            assertThat(get(port, "/a.txt").text()).isEqualTo("plain a\n");
            assertThat(get(port, "/%22").status()).isEqualTo(404);
            // L135: the jar's own entries are no files of the site.
            assertThat(get(port, "/META-INF/MANIFEST.MF").status()).isEqualTo(404);
            assertThat(get(port, "/fail?how=exception").text()).doesNotContain("secret");
            assertThat(site.end()).isZero();
            assertThat(site.output())
                    .containsPattern("ERROR dev\\.perigee\\.site: .*GET /fail")
                    .contains("IllegalStateException: secret")
                    .containsPattern("Perigee serves http://127.0.0.1:\\d+/ \\(\\d+ ms\\)")
                    .containsPattern("127.0.0.1 - - \\[.*\\] \"GET /hello\\?x HTTP/1.1\" 200 8 ")
                    .contains("\"GET /%22 HTTP/1.1\" 404 ");
        }
    }

    /** L313. */
    @Test
    void secondSigtermEndsItAtOnce() throws Exception {
        try (SiteProcess site = start(Map.of());
                RawConnection slow = new RawConnection(site.port())) {
            slow.send("GET /slow?run=process HTTP/1.1\r\nHost: localhost\r\n\r\n");
            get(site.port(), "/hello");
            site.signal();
            int status = 200;
            while (status == 200) {
                status = get(site.port(), "/.well-known/perigee/ready").status();
            }
            assertThat(site.end()).isEqualTo(128 + 15);
        }
    }

    /**
     * L309: the request that ends the process is the one that is waited for, no longer than that.
     */
    @Test
    void systemExitOfAnEndpointStopsInGoodOrder() throws Exception {
        try (SiteProcess site = start(Map.of("SHUTDOWN_TIMEOUT", "300ms"));
                RawConnection connection = new RawConnection(site.port())) {
            connection.send("GET /exit HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(site.exitStatus()).isEqualTo(3);
        }
    }

    @Test
    void helpListsTheVariablesAndStartsNothing() throws Exception {
        try (SiteProcess site = startWith("--help")) {
            assertThat(site.exitStatus()).isZero();
            assertThat(site.output()).contains("Usage: java -jar", "TRUSTED_PROXIES", "READY_PATH");
        }
    }

    @Test
    void wrongUseIsASentence() throws Exception {
        try (SiteProcess site = startWith("--port=80")) {
            assertThat(site.exitStatus()).isEqualTo(2);
            assertThat(site.output()).startsWith("The argument '--port=80' is not known.");
        }
        try (SiteProcess site = start(Map.of("PORT", "many"))) {
            assertThat(site.exitStatus()).isEqualTo(2);
            assertThat(site.output())
                    .isEqualTo(
                            "PORT is 'many', but must be a whole number from 0 to 65535. Set it or"
                                    + " unset it.\n");
        }
    }

    private SiteProcess startWith(String argument) throws Exception {
        Path jar = SiteProcess.jar(TestServer.site(new BuiltSite(folder)), folder);
        return SiteProcess.startWith(jar, argument);
    }

    @Test
    void portInUseIsASentence() throws Exception {
        try (SiteProcess first = start(Map.of())) {
            String port = Integer.toString(first.port());
            try (SiteProcess second = start(Map.of("PORT", port))) {
                assertThat(second.exitStatus()).isEqualTo(1);
                assertThat(second.output())
                        .startsWith("Port " + port + " is in use.")
                        .hasLineCount(1);
            }
        }
    }

    /** L165. */
    @Test
    void recoversFromTooManyOpenFiles() throws Exception {
        try (SiteProcess site = start(Map.of(), "-n", "120")) {
            // The classes of a class path, unlike those in one jar, are opened when first used.
            get(site.port(), "/hello?next");
            RawConnection[] clients = new RawConnection[200];
            for (int i = 0; i < clients.length; i++) {
                clients[i] = new RawConnection(site.port()).send(NEXT);
            }
            for (RawConnection client : clients) {
                client.close();
            }
            assertThat(get(site.port(), "/hello?next").text()).isEqualTo("hello ?next");
        }
    }

    /** L179: what clients do not take is not kept for them. */
    @Test
    void memoryIsBoundedByBuffersAndNotByBodies() throws Exception {
        Map<String, String> small = Map.of("JDK_JAVA_OPTIONS", "-Xmx48m", "IDLE_TIMEOUT", "30s");
        try (SiteProcess site = start(small)) {
            RawConnection[] clients = new RawConnection[100];
            for (int i = 0; i < clients.length; i++) {
                clients[i] = new RawConnection(site.port());
                clients[i].send("GET /endless HTTP/1.1\r\nHost: localhost\r\n\r\n").some();
            }
            assertThat(get(site.port(), "/hello?next").text()).isEqualTo("hello ?next");
            for (RawConnection client : clients) {
                client.close();
            }
            assertThat(site.end()).isZero();
            assertThat(site.output()).doesNotContain("OutOfMemory");
        }
    }
}
