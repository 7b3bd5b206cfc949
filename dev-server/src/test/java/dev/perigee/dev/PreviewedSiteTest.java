package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildListener;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.PageFolders;
import dev.perigee.generator.launch.Preview;
import dev.perigee.generator.launch.PreviewRequest;
import dev.perigee.generator.launch.RoutesTarget;
import dev.perigee.generator.launch.WorkerOptions;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is built and then served as its jar would serve it. */
class PreviewedSiteTest {

    private static final Pattern SERVES = Pattern.compile("Perigee serves (\\S+) .*");

    @TempDir Path project;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @BeforeEach
    void writeSite() throws IOException {
        write("pages/index.md", "# Start");
        write(
                "pages/api/hello.java",
                """
                import dev.perigee.api.*;
                @Route(prerender = false)
                class Hello implements Endpoint {
                    @Override public Response get(Context context) {
                        return Response.text(text.Words.HELLO);
                    }
                }
                """);
        write(
                "java/text/Words.java",
                "package text; public class Words { public static final String HELLO = greet();"
                        + " private static String greet() { return \"Hello \"; } }");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("src/main").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BuildRequest build() {
        Path main = project.resolve("src/main");
        return new BuildRequest(
                Goal.PRERENDER,
                project,
                main.resolve("pages"),
                PageFolders.in(main),
                main.resolve("public"),
                project.resolve("target/static"),
                project.resolve("target/perigee"),
                RoutesTarget.in(project.resolve("target"), "site"),
                List.of(main.resolve("java")),
                Optional.empty(),
                new CompilerOptions("17", "UTF-8", true, List.of()),
                classPath(),
                classPath(),
                Map.of(),
                WorkerOptions.defaults(Path.of(System.getProperty("java.home"))));
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    private PreviewRequest request(int port) {
        return new PreviewRequest(
                build(), project.resolve("target/classes"), List.of(), Optional.empty(), port);
    }

    private URI awaitUrl() throws InterruptedException {
        while (true) {
            String line = Optional.ofNullable(lines.poll(60, TimeUnit.SECONDS)).orElseThrow();
            Matcher serves = SERVES.matcher(line);
            if (serves.matches()) {
                return URI.create(serves.group(1));
            }
        }
    }

    private static String get(URI url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void filesAndLiveRoutesAreServedOnAFreePortOfThisMachineAlone() throws Exception {
        assertThat(Launcher.run(build(), new Silent()).problems()).isEmpty();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Preview preview = Preview.start(request(taken.getLocalPort()), lines::add)) {
            URI url = awaitUrl();
            assertThat(url.getHost()).isEqualTo("127.0.0.1");
            assertThat(url.getPort()).isGreaterThan(taken.getLocalPort());
            assertThat(get(url)).contains("<h1 id=\"start\">Start</h1>");
            assertThat(get(url.resolve("/api/hello"))).isEqualTo("Hello ");
            preview.stop();
            assertThat(preview.await()).isTrue();
        }
    }

    @Test
    void whatCannotStartSaysWhy() throws Exception {
        Files.createDirectories(project.resolve("target/static"));
        try (Preview preview = Preview.start(request(4321), lines::add)) {
            assertThat(preview.await()).isFalse();
            assertThat(lines).anyMatch(line -> line.contains("There is no built site"));
        }
    }

    /** Hears nothing. */
    private static final class Silent implements BuildListener {
        @Override
        public void stage(String line) {}

        @Override
        public void progress(String path, long rendered) {}

        @Override
        public void output(String line) {}

        @Override
        public void detail(String text) {}
    }
}
