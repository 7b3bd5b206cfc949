package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.TestStreams;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.SiteSource;
import java.net.ConnectException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts and stops, in good order. */
class StoppingTest {

    private static final String READY =
            "GET /.well-known/perigee/ready HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String NEXT = "GET /hello?next HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static String slow(String run) {
        return "GET /slow?run=" + run + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    @Test
    void readinessIsAnsweredUntilTheStop(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of());
                RawConnection connection = new RawConnection(server.url().getPort())) {
            RawAnswer ready = connection.send(READY).answer();
            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.header("Cache-Control")).hasValue("no-store");
        }
    }

    /** L311. */
    @Test
    void whatIsUnderWayIsAnsweredAndWhatComesIsRefused(@TempDir Path folder) throws Exception {
        TestStreams.Run run = TestStreams.run("stop");
        SiteServer server = TestServer.start(folder, Map.of("IDLE_TIMEOUT", "10s"));
        int port = server.url().getPort();
        try (RawConnection kept = new RawConnection(port);
                RawConnection slow = new RawConnection(port)) {
            assertThat(kept.send(NEXT).answer().status()).isEqualTo(200);
            slow.send(slow("stop"));
            run.awaitBegun();
            CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(server::stop);
            awaitNotReady(port);
            RawAnswer refused = kept.send(NEXT).answer();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.saysClose()).isTrue();
            run.goOn();
            RawAnswer answer = slow.answer();
            assertThat(answer.text()).isEqualTo("slow");
            assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThatThrownBy(() -> new RawConnection(port)).isInstanceOf(ConnectException.class);
    }

    @Test
    void duringTheShutdownDelayRequestsAreAnswered(@TempDir Path folder) throws Exception {
        SiteServer server = TestServer.start(folder, Map.of("SHUTDOWN_DELAY", "2s"));
        int port = server.url().getPort();
        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(server::stop);
        awaitNotReady(port);
        try (RawConnection connection = new RawConnection(port)) {
            RawAnswer answer = connection.send(NEXT).answer();
            assertThat(answer.text()).isEqualTo("hello ?next");
            assertThat(answer.saysClose()).isTrue();
        }
        assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitNotReady(int port) throws Exception {
        int status = 200;
        for (int i = 0; i < 1000 && status == 200; i++) {
            try (RawConnection connection = new RawConnection(port)) {
                status = connection.send(READY).answer().status();
            }
        }
        assertThat(status).isEqualTo(503);
    }

    @Test
    void whatTakesLongerThanTheDeadlineIsCut(@TempDir Path folder) throws Exception {
        TestStreams.Run run = TestStreams.run("cut");
        SiteServer server = TestServer.start(folder, Map.of("SHUTDOWN_TIMEOUT", "200ms"));
        try (RawConnection connection = new RawConnection(server.url().getPort())) {
            connection.send(slow("cut"));
            run.awaitBegun();
            assertThat(server.stop()).isFalse();
            assertThat(connection.rest()).isZero();
            run.goOn();
        }
    }

    @Test
    void secondStopIsNone(@TempDir Path folder) throws Exception {
        SiteServer server = TestServer.start(folder, Map.of());
        assertThat(server.stop()).isTrue();
        assertThat(server.stop()).isTrue();
    }

    @Test
    void portInUseIsOneSentence(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            String port = Integer.toString(server.url().getPort());
            assertThatThrownBy(() -> TestServer.start(folder, Map.of("PORT", port)))
                    .isInstanceOf(StartException.class)
                    .hasMessage(
                            "Port "
                                    + port
                                    + " is in use. Stop what uses it, or set PORT to another one; 0"
                                    + " takes a free one.");
        }
    }

    @Test
    void hostThatIsNotHereIsOneSentence(@TempDir Path folder) {
        assertThatThrownBy(() -> TestServer.start(folder, Map.of("HOST", "192.0.2.1")))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(
                        "HOST is '192.0.2.1', but this machine has no such address.");
    }

    @Test
    void siteThatIsNotBuiltIsOneSentence(@TempDir Path folder) {
        assertThatThrownBy(
                        () ->
                                SiteServer.start(
                                        TestServer.settings(Map.of()),
                                        SiteSource.folder(
                                                folder, folder, getClass().getClassLoader())))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("There is no built site: ");
    }

    @Test
    void jacksonModuleThatIsMissingIsOneSentence(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("tools.jackson.databind.JacksonModule"), "no.such.Module");
        BuiltSite site = TestServer.site(new BuiltSite(folder));
        site.build();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            SiteSource source = SiteSource.folder(site.files(), site.index(), loader);
            assertThatThrownBy(() -> SiteServer.start(TestServer.settings(Map.of()), source))
                    .isInstanceOf(StartException.class)
                    .hasMessage(
                            "Jackson cannot be set up with the modules of the class path. Remove the"
                                    + " one that is named here, or add what it needs.")
                    .hasStackTraceContaining("no.such.Module");
        }
    }
}
