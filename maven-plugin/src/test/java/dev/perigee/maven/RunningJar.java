package dev.perigee.maven;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site's jar that runs on a free port of loopback, for the verify scripts of src/it. */
public final class RunningJar implements Closeable {

    private static final Pattern URL = Pattern.compile("http://\\S+:[0-9]+/");
    private static final int SECONDS = 30;

    private final Process process;
    private final Path folder;
    private final URI url;
    private final Thread reader;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningJar(Process process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.url = awaitUrl(lines);
        reader = new Thread(() -> lines.lines().forEach(output::add), "jar-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts it in a folder where there is nothing else, with nothing but {@code java -jar}, and
     * waits until it says where it is.
     */
    public static RunningJar start(Path jar) throws IOException {
        Path folder = Files.createTempDirectory("perigee jär ");
        Path copy = Files.copy(jar, folder.resolve("site.jar"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(java, "-jar", copy.toString()));
        builder.directory(folder.toFile());
        builder.environment().put("PORT", "0");
        builder.environment().put("HOST", "127.0.0.1");
        return new RunningJar(builder.redirectErrorStream(true).start(), folder);
    }

    /** Status and body of what it answers to a GET. */
    public String get(String path) throws IOException, InterruptedException {
        var response = send("GET", path);
        return response.statusCode() + " " + response.body();
    }

    /** Status and {@code Location} of what it answers; redirects are not followed. */
    public String where(String method, String path) throws IOException, InterruptedException {
        var response = send(method, path);
        String location = response.headers().firstValue("Location").orElse("");
        return (response.statusCode() + " " + location).strip();
    }

    /** What it answers to a request without a body. */
    public HttpResponse<String> send(String method, String path)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What it answers to a browser that asks for a page. */
    public HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(url.resolve(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What it answers to a form that somebody posts. */
    public HttpResponse<String> post(String path, String form, String accept)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Stops it as a service manager does; answers all that it wrote. */
    public String stop() throws InterruptedException {
        // Not process.destroy(), which closes what is to be read.
        process.toHandle().destroy();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        reader.join(TimeUnit.SECONDS.toMillis(SECONDS));
        SiteProject.check(ended, "The jar did not stop:\n" + text());
        return text();
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroyForcibly();
        Files.delete(folder.resolve("site.jar"));
        Files.delete(folder);
    }

    private URI awaitUrl(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            Matcher found = URL.matcher(line);
            if (found.find()) {
                return URI.create(found.group());
            }
        }
        throw new AssertionError("The jar did not start:\n" + text());
    }

    private String text() {
        return String.join("\n", output);
    }
}
