package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a server is ended, what the site has opened is closed. */
class EndedServerTest {

    private static final int SECONDS = 60;

    @TempDir Path folder;

    @BeforeEach
    void writeSite() throws Exception {
        new EditedSite(folder)
                .write(
                        "pages/_site.java",
                        "import dev.perigee.api.Application;",
                        "import dev.perigee.api.Services;",
                        "import java.nio.file.*;",
                        "class Opened implements Application {",
                        "  public void start(Services services) {",
                        "    services.put(StringBuilder.class, new StringBuilder(\"here\"));",
                        "  }",
                        "  public void close() throws Exception {",
                        "    System.out.println(\"The site closes.\");",
                        "    Files.writeString(Path.of(\"closed.txt\"), \"in good order\");",
                        "  }",
                        "}")
                .write(
                        "pages/here.java",
                        "import dev.perigee.api.*;",
                        "@Route(prerender = false)",
                        "class Here implements Endpoint {",
                        "  final StringBuilder text;",
                        "  Here(StringBuilder text) { this.text = text; }",
                        "  public Response get(Context context) {",
                        "    return Response.text(text.toString());",
                        "  }",
                        "}");
    }

    private void ask(MavenStandIn maven) throws Exception {
        var request = HttpRequest.newBuilder(maven.url().resolve("here")).build();
        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                .extracting(HttpResponse::body)
                .isEqualTo("here");
    }

    private void assertClosed(ProcessHandle worker) throws Exception {
        worker.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertThat(folder.resolve("closed.txt")).hasContent("in good order");
    }

    @Test
    void whenMavenIsAskedToEnd() throws Exception {
        try (MavenStandIn maven = MavenStandIn.start(folder)) {
            ask(maven);
            ProcessHandle worker = maven.worker();
            maven.end();
            assertThat(maven.rest()).contains("[site] The site closes.");
            assertClosed(worker);
        }
    }

    /** As Ctrl-C in a terminal, which tells all of them at once. */
    @Test
    void whenAllAreAskedToEnd() throws Exception {
        try (MavenStandIn maven = MavenStandIn.start(folder)) {
            ask(maven);
            ProcessHandle worker = maven.worker();
            worker.destroy();
            maven.end();
            assertThat(maven.rest()).doesNotContain("died");
            assertClosed(worker);
        }
    }

    @Test
    void whenOnlyTheServerIsAskedToEnd() throws Exception {
        try (MavenStandIn maven = MavenStandIn.start(folder)) {
            ask(maven);
            ProcessHandle worker = maven.worker();
            worker.destroy();
            assertThat(maven.rest()).contains("[site] The site closes.", "Ended []");
            assertClosed(worker);
        }
    }

    @Test
    void whenMavenIsGone() throws Exception {
        try (MavenStandIn maven = MavenStandIn.start(folder)) {
            ask(maven);
            ProcessHandle worker = maven.worker();
            maven.kill();
            assertClosed(worker);
        }
    }
}
