package dev.perigee.maven;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Maven that runs, for the verify scripts of src/it. */
public final class RunningBuild implements Closeable {

    private static final int MINUTES = 3;

    private final Process process;
    private final Path log;

    private RunningBuild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RunningBuild start(List<String> command, Path directory) throws IOException {
        Path log = Files.createTempFile(directory, "build-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        // What an outer Maven set for itself is not for this one.
        builder.environment().remove("MAVEN_OPTS");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningBuild(builder.start(), log);
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it wrote so far. */
    public String output() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Types a line. */
    public void type(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits until it has written that. */
    public void awaitOutput(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!output().contains(text)) {
            SiteProject.check(process.isAlive(), "It ended without '" + text + "':\n" + output());
            SiteProject.check(System.nanoTime() < end, "No '" + text + "' in:\n" + output());
            Thread.sleep(20);
        }
    }

    /** Waits for its end, which must be a good one. */
    public String succeeds() throws IOException, InterruptedException {
        SiteProject.check(exit() == 0, "The build failed:\n" + output());
        return output();
    }

    /** Waits for its end, which must be a bad one. */
    public String fails() throws IOException, InterruptedException {
        SiteProject.check(exit() != 0, "The build did not fail:\n" + output());
        return output();
    }

    /** Ends it, and what it started, if a script is over before it is. */
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private int exit() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The build did not end:\n" + output());
        }
        return process.exitValue();
    }
}
