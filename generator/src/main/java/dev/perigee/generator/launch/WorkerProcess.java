package dev.perigee.generator.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The worker's process and its standard streams. It ends with Maven, at the latest; one that serves
 * is told to end, and given the time to.
 */
final class WorkerProcess implements AutoCloseable {

    /** How many lines of the site's own output are handed on. */
    static final long MAX_LINES = 1_000;

    private static final int DRAIN_MILLIS = 2_000;
    private static final int FAREWELL_SECONDS = 12;

    private final Process process;
    private final Thread killer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong budget;
    private final LineDrain errors;
    private final List<Thread> drains;

    private WorkerProcess(Process process, Serving serving, Consumer<String> lines) {
        this.process = process;
        budget = new AtomicLong(serving.mostLines());
        killer = new Thread(() -> endWithMaven(serving), "perigee-worker-killer");
        Runtime.getRuntime().addShutdownHook(killer);
        errors = new LineDrain(process.getErrorStream(), budget, lines);
        LineDrain output = new LineDrain(process.getInputStream(), budget, lines);
        drains = List.of(drain(errors, "stderr"), drain(output, "stdout"));
    }

    /** Starts it, and hands it {@code input} over its standard input. */
    static WorkerProcess start(
            List<String> command,
            Path directory,
            List<String> input,
            Serving serving,
            Consumer<String> lines)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        WorkerProcess worker = new WorkerProcess(process, serving, lines);
        try (OutputStream out = process.getOutputStream()) {
            out.write((String.join("\n", input) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException ignored) {
            // It died before it read this; its exit code and last words say more than that.
        }
        return worker;
    }

    private static Thread drain(LineDrain drain, String name) {
        Thread thread = new Thread(drain, "perigee-worker-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, up to {@code millis}; then it is killed. Its exit code. */
    int end(long millis) throws InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            kill();
        }
        int exit = process.waitFor();
        for (Thread drain : drains) {
            // A child of the worker may hold the pipe open; nobody waits for it.
            drain.join(DRAIN_MILLIS);
        }
        return exit;
    }

    /** The last lines of standard error. */
    List<String> lastErrors() {
        return new ArrayList<>(errors.lastLines());
    }

    /** How many lines were not handed on. */
    long droppedLines() {
        return Math.max(0, -budget.get());
    }

    private void endWithMaven(Serving serving) {
        if (serving.request().isPresent()) {
            serving.control().stop();
            try {
                var ignored = closed.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        kill();
    }

    /** Ends it with all that the site's code has started in it. */
    private void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills it if it still runs. */
    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException ignored) {
            // Maven itself is shutting down, and the hook runs.
        }
        closed.countDown();
    }
}
