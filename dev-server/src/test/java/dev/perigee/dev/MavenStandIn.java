package dev.perigee.dev;

import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.ServeControl;
import dev.perigee.generator.launch.ServeListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that serves a site as the goal does, so that a test can end it. */
final class MavenStandIn implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;
    private final BufferedReader lines;

    private MavenStandIn(Process process) {
        this.process = process;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        EditedSite site = new EditedSite(Path.of(arguments[0]));
        var problems =
                Launcher.serve(site.request(), site.serve(), new Printing(), new ServeControl());
        System.out.println("Ended " + problems);
    }

    static MavenStandIn start(Path project) throws IOException {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new MavenStandIn(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath,
                                MavenStandIn.class.getName(),
                                project.toString())
                        .redirectErrorStream(true)
                        .start());
    }

    /** Waits for the line that says where the site is. */
    URI url() throws IOException {
        return URI.create(line("At ").substring("At ".length()));
    }

    /** Waits for a line that begins so. */
    private String line(String start) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("It ended:\n" + said);
    }

    /** The process that serves. */
    ProcessHandle worker() {
        return process.children().findFirst().orElseThrow();
    }

    /** Asks it to end, as {@code kill} and a terminal do. */
    void end() {
        process.toHandle().destroy();
    }

    /** Ends it where it is. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for its end, and answers the rest that it said. */
    String rest() throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        lines.lines().forEach(line -> said.append(line).append('\n'));
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end:\n" + said);
        }
        return said.toString();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Says where the site is, and what the site says. */
    private static final class Printing implements ServeListener {

        @Override
        public void serves(URI url) {
            System.out.println("At " + url);
        }

        @Override
        public void trouble(String text) {
            System.out.println(text);
        }

        @Override
        public void copyResources() {}

        @Override
        public void stage(String line) {}

        @Override
        public void progress(String path, long rendered) {}

        @Override
        public void output(String line) {
            System.out.println(line);
        }

        @Override
        public void detail(String text) {}
    }
}
