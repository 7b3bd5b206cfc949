package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the developer's own browser sees the site, and nobody sees anything else. */
class GuardedSiteTest {

    @TempDir Path folder;

    private String ask(EditedSite site, String path, String... headers) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.server().url().getPort())) {
            String head = "GET " + path + " HTTP/1.1\r\nConnection: close\r\n";
            String request = head + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring("HTTP/1.1 ".length());
        }
    }

    private EditedSite started(EditedSite site) throws Exception {
        return site.write("pages/index.mustache", "<body>home</body>").start();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "localhost:1, 200",
        "127.0.0.1:4321, 200",
        "[::1]:4321, 200",
        "dev.example.org, 200",
        "evil.example.com, 403",
        "localhost.evil.com, 403",
        "169.254.169.254, 403",
    })
    void onlyHostsOfThisMachineAreAnsweredFor(String host, String status) throws Exception {
        try (EditedSite site = new EditedSite(folder).with("allowedDomains", "dev.example.org")) {
            assertThat(ask(started(site), "/", "Host: " + host)).startsWith(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, same-origin, no-cors, 200",
        "/, none, navigate, 200",
        "/, cross-site, navigate, 200",
        "/, cross-site, no-cors, 403",
        "/, cross-site, cors, 403",
        "/@perigee/client.js, same-origin, no-cors, 200",
        "/@perigee/client.js, same-site, no-cors, 403",
        "/@perigee/client.js, cross-site, navigate, 403",
        "/@perigee/events, cross-site, cors, 403",
    })
    void otherSitesAreRefused(String path, String from, String mode, String status)
            throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            String answer =
                    ask(
                            started(site),
                            path,
                            "Host: localhost",
                            "Sec-Fetch-Site: " + from,
                            "Sec-Fetch-Mode: " + mode);
            assertThat(answer).startsWith(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/..%2fpom.xml",
                "/%2e%2e/pom.xml",
                "/.git/config",
                "/.env",
                "/link/secret.txt",
                "/@fs/etc/passwd",
                "/src/main/pages/index.mustache",
                "/index.mustache",
                "/pom.xml",
                "/target/perigee/dev/compile.state",
                "/@perigee/../pom.xml",
                "/key.pem%00.txt",
                "/server.key",
            })
    void nothingButTheSiteIsServed(String path) throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            Path outside = Files.createDirectory(folder.resolve("outside"));
            Files.writeString(outside.resolve("secret.txt"), "the secret\n");
            Files.writeString(folder.resolve("pom.xml"), "the secret\n");
            site.write("public/.env", "secret").write("public/server.key", "the secret\n");
            Files.createSymbolicLink(site.file("public/link"), outside);
            started(site);
            String answer = ask(site, path, "Host: localhost");
            assertThat(answer).matches("(?s)4\\d\\d .*").doesNotContain("the secret");
        }
    }

    @Test
    void aServerThatListensForOthersIsCalledByAnyAddressButByNoName() throws Exception {
        try (EditedSite site = new EditedSite(folder).listeningOn("0.0.0.0")) {
            started(site);
            assertThat(ask(site, "/", "Host: 192.168.1.5:4321")).startsWith("200");
            assertThat(ask(site, "/", "Host: [fe80::1]:4321")).startsWith("200");
            assertThat(ask(site, "/", "Host: evil.example.com")).startsWith("403");
        }
    }

    @Test
    void aPortThatIsTakenIsSaidAndTheNextOneUsed() throws Exception {
        try (EditedSite first = new EditedSite(Files.createDirectory(folder.resolve("a")));
                EditedSite second = new EditedSite(Files.createDirectory(folder.resolve("b")))) {
            int taken = started(first).server().url().getPort();
            started(second.wishing(taken));
            int port = second.server().url().getPort();
            assertThat(port).isGreaterThan(taken);
            assertThat(second.console.lines)
                    .contains(
                            "Port "
                                    + taken
                                    + " is taken, so it is the next free one: "
                                    + port
                                    + ".");
            assertThat(second.open("/").statusCode()).isEqualTo(200);
        }
    }
}
