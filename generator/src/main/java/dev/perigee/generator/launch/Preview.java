package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Serves what was built, as its jar would, in a JVM of its own. That has the site's runtime class
 * path and the environment of this one, and ends with it at the latest.
 */
public final class Preview implements AutoCloseable {

    private static final String MAIN = "dev.perigee.runtime.Preview";
    private static final long PATIENCE_SECONDS = 40;

    private final Process process;
    private final LaunchDirectory directory;
    private final List<Thread> drains = new ArrayList<>();

    private Preview(Process process, LaunchDirectory directory, Consumer<String> lines) {
        this.process = process;
        this.directory = directory;
        AtomicLong budget = new AtomicLong(Long.MAX_VALUE);
        drain(new LineDrain(process.getInputStream(), budget, lines), "stdout");
        drain(new LineDrain(process.getErrorStream(), budget, lines), "stderr");
    }

    private void drain(LineDrain drain, String name) {
        Thread thread = new Thread(drain, "perigee-preview-" + name);
        thread.setDaemon(true);
        thread.start();
        drains.add(thread);
    }

    /** Why there is nothing to serve. */
    public static Optional<Problem> notBuilt(PreviewRequest request) {
        boolean built =
                Files.isDirectory(request.build().outputDirectory())
                        && Files.isDirectory(request.index());
        return built ? Optional.empty() : Optional.of(PreviewProblems.notBuilt(request));
    }

    /** What has changed since the site was built, if anything has. */
    public static Optional<Problem> outdated(PreviewRequest request) {
        BuildAge age = new BuildAge(request);
        List<String> settings = age.otherSettings();
        return age.changedSince()
                .map(source -> PreviewProblems.outdated(request, source))
                .or(
                        () ->
                                settings.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(PreviewProblems.otherSettings(settings)));
    }

    /**
     * Starts to serve.
     *
     * @param lines hears each line that the site writes
     * @throws IOException if no JVM can be started
     */
    public static Preview start(PreviewRequest request, Consumer<String> lines) throws IOException {
        LaunchDirectory directory = LaunchDirectory.create(request.build().workDirectory());
        ProcessBuilder builder =
                new ProcessBuilder(WorkerCommand.ofPreview(request, MAIN, directory.path()))
                        .directory(request.build().projectDirectory().toFile());
        request.host().ifPresent(host -> builder.environment().put("HOST", host));
        return new Preview(builder.start(), directory, lines);
    }

    /**
     * Waits until it has ended.
     *
     * @return whether it came up, and went down in good order
     */
    public boolean await() throws InterruptedException {
        int exit = process.waitFor();
        for (Thread drain : drains) {
            drain.join();
        }
        return exit == 0;
    }

    /** Tells it to end; requests that are under way are answered first. */
    public void stop() {
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    /** Ends it, whatever it does. */
    @Override
    public void close() {
        stop();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        directory.close();
    }
}
