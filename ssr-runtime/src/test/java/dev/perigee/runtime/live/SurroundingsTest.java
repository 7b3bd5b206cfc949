package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.RawConnection;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who called, and by what name: what an endpoint sees of it. */
class SurroundingsTest {

    private static String show(SiteServer server, String... headers) throws Exception {
        String request =
                "GET /show HTTP/1.1\r\n"
                        + String.join("\r\n", headers)
                        + "\r\nConnection: close\r\n\r\n";
        try (RawConnection connection = new RawConnection(server.url().getPort())) {
            return connection.send(request).answer().text();
        }
    }

    /** L091, L093. */
    @Test
    void nobodyIsTrustedByDefault(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            String shown =
                    show(
                            server,
                            "Host: evil.com",
                            "X-Forwarded-Host: evil.com",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-For: 6.6.6.6",
                            "Forwarded: for=6.6.6.6;host=evil.com;proto=https");
            assertThat(shown)
                    .contains("\"url\":\"http://localhost:" + server.url().getPort() + "/show\"")
                    .contains("\"client\":\"127.0.0.1\"");
        }
    }

    @Test
    void trustedProxyNamesClientSchemeAndAllowedHost(@TempDir Path folder) throws Exception {
        Map<String, String> settings =
                Map.of("TRUSTED_PROXIES", "127.0.0.0/8", "ALLOWED_DOMAINS", "example.com");
        try (SiteServer server = TestServer.start(folder, settings)) {
            String shown =
                    show(
                            server,
                            "Host: inner",
                            "X-Forwarded-Host: example.com",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-For: 6.6.6.6, 198.51.100.7, 127.0.0.9");
            assertThat(shown)
                    .contains("\"url\":\"https://example.com/show\"")
                    .contains("\"client\":\"198.51.100.7\"");
            assertThat(show(server, "Host: x", "X-Forwarded-Host: evil.com"))
                    .doesNotContain("evil");
            assertThat(show(server, "Host: localhost", "X-Forwarded-Proto: javascript"))
                    .contains("\"url\":\"http://localhost");
        }
    }

    /** L089. */
    @Test
    void siteSaysWhatItsUrlIs(@TempDir Path folder) throws Exception {
        BuiltSite site =
                TestServer.site(new BuiltSite(folder))
                        .withSettings(Map.of("site", "https://perigee.dev"));
        try (SiteServer server = SiteServer.start(TestServer.settings(Map.of()), site.build());
                RawConnection old = new RawConnection(server.url().getPort())) {
            assertThat(show(server, "Host: evil.com")).contains("\"https://perigee.dev/show\"");
            String text = old.send("GET /show HTTP/1.0\r\n\r\n").answer().text();
            assertThat(text).contains("\"https://perigee.dev/show\"");
        }
    }

    @Test
    void environmentComesBeforeTheBuild(@TempDir Path folder) throws Exception {
        try (SiteServer server =
                TestServer.start(folder, Map.of("SITE_ORIGIN", "https://example.org"))) {
            assertThat(show(server, "Host: localhost")).contains("\"https://example.org/show\"");
        }
    }
}
