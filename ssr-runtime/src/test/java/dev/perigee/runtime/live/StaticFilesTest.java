package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.BuiltSite;
import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files over HTTP: tags, conditions, ranges, codings, and files that are not what they were. */
@ExtendWith(TestServer.class)
class StaticFilesTest {

    private final int port;

    StaticFilesTest(SiteServer server) {
        port = server.url().getPort();
    }

    private RawAnswer ask(String method, String path, String... headers) throws IOException {
        return ask(port, method, path, headers);
    }

    private static RawAnswer ask(int port, String method, String path, String... headers)
            throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        try (RawConnection connection = new RawConnection(port)) {
            return connection
                    .send(request.append("\r\n").toString())
                    .next(!method.equals("HEAD"))
                    .orElseThrow();
        }
    }

    private static String value(RawAnswer answer, String name) {
        return answer.header(name).orElse("(none)");
    }

    @Test
    void fileIsSentWithTypeLengthAndTag() throws IOException {
        RawAnswer answer = ask("GET", "/a.txt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("plain a\n");
        assertThat(value(answer, "Content-Type")).startsWith("text/plain");
        assertThat(value(answer, "Content-Length")).isEqualTo("8");
        assertThat(value(answer, "ETag")).matches("\"[^\"]{16,}\"");
        assertThat(value(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(value(answer, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Date")).isPresent();
    }

    @Test
    void headHasTheHeadersOfGet() throws IOException {
        RawAnswer get = ask("GET", "/a.txt");
        RawAnswer head = ask("HEAD", "/a.txt");
        assertThat(head.head().replaceAll("Date: .*", ""))
                .isEqualTo(get.head().replaceAll("Date: .*", ""));
    }

    @Test
    void folderAnswersWithItsIndex() throws IOException {
        assertThat(ask("GET", "/").text()).isEqualTo("<h1>home</h1>");
    }

    @Test
    void ownHeadersOfAFileAreSent() throws IOException {
        RawAnswer answer = ask("GET", "/feed.xml");
        assertThat(value(answer, "X-Feed")).isEqualTo("yes");
        assertThat(value(answer, "Cache-Control")).isEqualTo("public, max-age=60");
    }

    @Test
    void hashedAssetsAreImmutable() throws IOException {
        assertThat(value(ask("GET", "/_assets/app.1a2b.js"), "Cache-Control"))
                .contains("immutable");
    }

    /** L287, RFC 9110 § 15.4.5. */
    @Test
    void notModifiedHasTheCachingHeadersOfTheFile() throws IOException {
        RawAnswer full = ask("GET", "/app.css", "Accept-Encoding: br");
        RawAnswer answer =
                ask(
                        "GET",
                        "/app.css",
                        "Accept-Encoding: br",
                        "If-None-Match: W/" + value(full, "ETag"));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        for (String name : new String[] {"ETag", "Cache-Control", "Vary"}) {
            assertThat(answer.headers(name)).as(name).isEqualTo(full.headers(name)).isNotEmpty();
        }
    }

    @Test
    void resumedDownloadOfTheSameVersionIsAPart() throws IOException {
        String tag = value(ask("GET", "/a.txt"), "ETag");
        RawAnswer answer = ask("GET", "/a.txt", "Range: bytes=2-4", "If-Range: " + tag);
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.text()).isEqualTo("ain");
        assertThat(value(answer, "Content-Range")).isEqualTo("bytes 2-4/8");
    }

    /** RFC 9110 § 14.6. */
    @Test
    void severalRangesAreParts() throws IOException {
        RawAnswer answer = ask("GET", "/big.bin", "Range: bytes=0-1,26-28");
        String boundary = value(answer, "Content-Type").replaceFirst(".*boundary=", "");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.text().split("--" + boundary))
                .hasSize(4)
                .anyMatch(part -> part.endsWith("\r\n\r\nab\r\n"))
                .anyMatch(part -> part.endsWith("\r\n\r\nabc\r\n"));
    }

    @Test
    void precompressedSiblingsAnswerWhoTakesThem() throws IOException {
        assertThat(coding("br, gzip")).isEqualTo("br 50");
        assertThat(coding("gzip")).isEqualTo("gzip 60");
        assertThat(coding("br;q=0.5, gzip")).isEqualTo("gzip 60");
        assertThat(coding("deflate")).isEqualTo("(none) 4000");
        assertThat(coding("")).isEqualTo("(none) 4000");
    }

    private String coding(String accepted) throws IOException {
        RawAnswer answer = ask("GET", "/app.css", "Accept-Encoding: " + accepted);
        assertThat(value(answer, "Vary")).isEqualTo("Accept-Encoding");
        return value(answer, "Content-Encoding") + " " + answer.bytes().length;
    }

    @Test
    void precompressedSiblingsHaveNoUrlOfTheirOwn() throws IOException {
        assertThat(ask("GET", "/app.css.gz").status()).isEqualTo(404);
        assertThat(ask("GET", "/app.css.br").status()).isEqualTo(404);
    }

    @Test
    void codingsHaveTagsOfTheirOwn() throws IOException {
        assertThat(value(ask("GET", "/app.css", "Accept-Encoding: br"), "ETag"))
                .isNotEqualTo(value(ask("GET", "/app.css"), "ETag"));
    }

    /** L143: the table says what is a twin, and not its name. */
    @Test
    void fileThatOnlyLooksLikeATwinIsNone() throws IOException {
        RawAnswer answer = ask("GET", "/plain.css", "Accept-Encoding: gzip");
        assertThat(answer.bytes()).hasSize(4000);
        assertThat(answer.header("Content-Encoding")).isEmpty();
    }

    /** L141. */
    @Test
    void emptyFileIsAnAnswer() throws IOException {
        RawAnswer answer = ask("GET", "/empty.txt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(value(answer, "Content-Length")).isEqualTo("0");
    }

    /** L145. */
    @Test
    void filesAllowToBeReadOnly() throws IOException {
        RawAnswer answer = ask("POST", "/a.txt", "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(value(answer, "Allow")).contains("GET").contains("HEAD").doesNotContain("POST");
    }

    /** L141. */
    @Test
    void fileBeyondTwoGigabytesHasItsLengthAndItsEnd(@TempDir Path folder) throws Exception {
        long size = 3L << 30;
        BuiltSite site = new BuiltSite(folder).withSparse("huge.bin", size);
        try (SiteServer server = SiteServer.start(TestServer.settings(Map.of()), site.build())) {
            int own = server.url().getPort();
            RawAnswer head = ask(own, "HEAD", "/huge.bin");
            assertThat(value(head, "Content-Length")).isEqualTo("" + size);
            RawAnswer end = ask(own, "GET", "/huge.bin", "Range: bytes=" + (size - 3) + "-");
            assertThat(end.status()).isEqualTo(206);
            assertThat(end.bytes()).hasSize(3);
        }
    }

    /** L133. */
    @Test
    void linkThatLeadsOutIsNotFollowed(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret a");
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            Path file = folder.resolve("static/a.txt");
            Files.delete(file);
            Files.createSymbolicLink(file, secret);
            RawAnswer answer = ask(server.url().getPort(), "GET", "/a.txt");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.toString()).doesNotContain("secret").contains("no-store");
        }
    }

    /** L133. */
    @Test
    void fileThatIsGoneIsNotFound(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            Files.delete(folder.resolve("static/a.txt"));
            Files.delete(folder.resolve("static/404.html"));
            assertThat(ask(server.url().getPort(), "GET", "/a.txt").status()).isEqualTo(404);
            assertThat(ask(server.url().getPort(), "GET", "/nothing").status()).isEqualTo(404);
        }
    }

    @Test
    void fileOfAnotherSizeIsNotSentAsTheOneThatWasBuilt(@TempDir Path folder) throws Exception {
        try (SiteServer server = TestServer.start(folder, Map.of())) {
            Files.writeString(folder.resolve("static/a.txt"), "other");
            RawAnswer answer = ask(server.url().getPort(), "GET", "/a.txt");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.toString()).doesNotContain("other").doesNotContain("a.txt");
        }
    }

    /** L139. */
    @Test
    void fileThatIsCutWhileItIsSentEndsTheConnection(@TempDir Path folder) throws Exception {
        BuiltSite site = new BuiltSite(folder).withSparse("huge.bin", 100L << 20);
        try (SiteServer server = SiteServer.start(TestServer.settings(Map.of()), site.build());
                RawConnection connection = new RawConnection(server.url().getPort())) {
            connection.send("GET /huge.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
            long read = connection.some().length();
            try (RandomAccessFile file = new RandomAccessFile(site.files() + "/huge.bin", "rw")) {
                file.setLength(1000);
            }
            assertThat(read + connection.rest()).isLessThan(100L << 20);
        }
    }
}
