package dev.perigee.benchmarks.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maven at {@code perigee:dev}, and when it said what. Times are milliseconds since 1970. */
final class RunningGoal implements AutoCloseable {

    private static final Pattern BEGUN = Pattern.compile(":dev \\(");
    private static final Pattern SERVES = Pattern.compile("The site is at (http\\S+)/");

    private final Process maven;
    private final long started;
    private final long begun;
    private final String url;

    private RunningGoal(Process maven, long started) throws IOException {
        this.maven = maven;
        this.started = started;
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
        await(lines, BEGUN);
        begun = System.currentTimeMillis();
        url = await(lines, SERVES).group(1);
        Thread rest = new Thread(() -> lines.lines().forEach(line -> {}), "rest");
        rest.setDaemon(true);
        rest.start();
    }

    /** Starts it, and returns when it says where the site is. */
    static RunningGoal start(List<String> command, Path project) throws IOException {
        long started = System.currentTimeMillis();
        return new RunningGoal(
                new ProcessBuilder(command)
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .start(),
                started);
    }

    private static Matcher await(BufferedReader lines, Pattern wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = wanted.matcher(line);
            if (matcher.find()) {
                return matcher;
            }
        }
        throw new IOException("Maven ended:\n" + said);
    }

    /** When the process was started. */
    long started() {
        return started;
    }

    /** When Maven wrote the line with the goal's name. */
    long begun() {
        return begun;
    }

    /** Where the site is, without a slash at the end. */
    String url() {
        return url;
    }

    @Override
    public void close() {
        try (OutputStream keys = maven.getOutputStream()) {
            keys.write("q\n".getBytes(StandardCharsets.UTF_8));
            keys.flush();
            maven.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            maven.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
