package dev.perigee.dev;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.PageFolders;
import dev.perigee.generator.launch.RoutesTarget;
import dev.perigee.generator.launch.ServeRequest;
import dev.perigee.generator.launch.WorkerOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A project in a folder, served by a development server while a test edits it. */
public final class EditedSite implements AutoCloseable {

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Path project;
    private final Map<String, String> settings = new TreeMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    final ListedConsole console = new ListedConsole();
    private String host = "127.0.0.1";
    private int port;
    private Optional<DevSite> server = Optional.empty();

    public EditedSite(Path folder) throws IOException {
        // Messages name files by their real place.
        this.project = folder.toRealPath();
    }

    EditedSite listeningOn(String address) {
        host = address;
        return this;
    }

    EditedSite wishing(int number) {
        port = number;
        return this;
    }

    EditedSite with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Writes a file below {@code src/main}. */
    public EditedSite write(String name, String... lines) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String name) throws IOException {
        Files.delete(file(name));
    }

    void move(String from, String to) throws IOException {
        Files.createDirectories(file(to).getParent());
        Files.move(file(from), file(to));
    }

    Path file(String name) {
        return project.resolve("src/main").resolve(name);
    }

    Path project() {
        return project;
    }

    public EditedSite start() throws Exception {
        server = Optional.of(DevSite.start(request(), serve(), console));
        return this;
    }

    DevSite server() {
        return server.orElseThrow();
    }

    ServeRequest serve() {
        return new ServeRequest(
                host, port, List.of(project.resolve("src/main/resources")), List.of());
    }

    BuildRequest request() {
        Path main = project.resolve("src/main");
        return new BuildRequest(
                Goal.DEV,
                project,
                main.resolve("pages"),
                PageFolders.in(main),
                main.resolve("public"),
                project.resolve("target/static"),
                project.resolve("target/perigee/dev"),
                RoutesTarget.in(project.resolve("target"), "site"),
                List.of(main.resolve("java")),
                Optional.empty(),
                new CompilerOptions("17", "UTF-8", true, List.of()),
                classPath(),
                List.of(),
                settings,
                WorkerOptions.defaults(Path.of(System.getProperty("java.home"))));
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    public URI url(String path) {
        URI root = server().url();
        return URI.create("http://127.0.0.1:" + root.getPort() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** As a browser that opens a page. */
    HttpResponse<String> open(String path) {
        return get(path, "Accept", "text/html,*/*;q=0.8");
    }

    String text(String path) {
        return get(path).body();
    }

    /** Asks until the answer is as it should be; fails with the last one after a minute. */
    HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        HttpResponse<String> last = open(path);
        while (!wanted.test(last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(path + " stays " + last.statusCode() + " " + last.body());
            }
            Thread.onSpinWait();
            last = open(path);
        }
        return last;
    }

    HttpResponse<String> awaitText(String path, String text) {
        return await(path, answer -> answer.body().contains(text));
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
