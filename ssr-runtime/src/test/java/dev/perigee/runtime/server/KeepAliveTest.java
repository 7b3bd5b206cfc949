package dev.perigee.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.dispatch.Dispatcher;
import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.TestStreams;
import dev.perigee.runtime.files.StaticFiles;
import dev.perigee.runtime.files.StaticSite;
import dev.perigee.runtime.raw.RawConnection;
import dev.perigee.runtime.settings.ServerSettings;
import dev.perigee.runtime.site.OpenSite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments between events, with a shorter time between them. */
class KeepAliveTest {

    private static final String COMMENT = "3\r\n:\n\n\r\n";

    @TempDir Path folder;

    @Test
    void commentsComeWhileAnEndpointHasNothingToSay() throws Exception {
        TestStreams.Run run = TestStreams.run("comments");
        ServerSettings settings = TestServer.settings(Map.of());
        HttpPort port = HttpPort.take(settings);
        HttpService http = HttpService.behind(port, settings, Duration.ofMillis(20));
        Dispatcher dispatcher = serve(http);
        try {
            listen(http.port());
            assertThat(run.end()).isEqualTo("gone");
        } finally {
            http.stop();
            dispatcher.close();
        }
    }

    private static void listen(int port) throws Exception {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send("GET /pause?run=comments HTTP/1.1\r\nHost: localhost\r\n\r\n");
            connection.until("data: one");
            for (int i = 0; i < 3; i++) {
                connection.until(COMMENT);
            }
        }
    }

    /** What users are promised: a proxy in between that ends silent connections waits longer. */
    @Test
    void withoutBeingToldTheyComeEveryFifteenSeconds() {
        assertThat(HttpService.KEEP_ALIVE).hasSeconds(15);
    }

    private Dispatcher serve(HttpService http) throws Exception {
        OpenSite site = TestServer.site(new BuiltSite(folder)).build().open();
        StaticSite files = new StaticSite(site.files(), site.store());
        Dispatcher dispatcher = Dispatcher.start(SiteParts.of(site.index(), files, site.loader()));
        http.serve(
                dispatcher, new StaticFiles(site.files(), site.store()), site.index().settings());
        return dispatcher;
    }
}
