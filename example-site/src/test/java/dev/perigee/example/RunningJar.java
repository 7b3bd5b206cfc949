package dev.perigee.example;

import dev.perigee.testing.SiteClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site's jar, started as anybody would start it, on a free port of the loopback address. */
final class RunningJar implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("http://[^\\s/]+:(\\d+)/");

    private final Process process;
    private final URI root;

    private RunningJar(Process process, URI root) {
        this.process = process;
        this.root = root;
    }

    static RunningJar start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString());
        builder.environment().putAll(Map.of("HOST", "127.0.0.1", "PORT", "0"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher url = URL.matcher(line);
            if (url.find()) {
                keep(output, process.pid());
                return new RunningJar(process, URI.create("http://127.0.0.1:" + url.group(1)));
            }
        }
        throw new IllegalStateException("The jar ended without saying where it listens:\n" + said);
    }

    /** Reads on, since the jar would wait for somebody to take what it says. */
    private static void keep(BufferedReader output, long pid) {
        Path log = Path.of("target", "jar-" + pid + ".log");
        Thread reader =
                new Thread(
                        () -> {
                            try (output;
                                    Writer file = Files.newBufferedWriter(log)) {
                                output.transferTo(file);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        reader.setDaemon(true);
        reader.start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-ssr.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Run 'mvn package' first."));
        }
    }

    URI url(String path) {
        return root.resolve(path);
    }

    SiteClient client() {
        return SiteClient.at(root);
    }

    /** Asks the process to end, as an orchestrator does. */
    Process terminate() {
        process.toHandle().destroy();
        return process;
    }

    @Override
    public void close() {
        terminate();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
