package dev.perigee.generator.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the worker runs.
 *
 * @param javaHome the JDK that runs it
 * @param jvmArguments the user's own arguments of the JVM; they come last and so win
 * @param pathDeadline how long one path may take to render, or {@code getStaticPaths} to yield its
 *     next entry; zero for ever, as one wants with a debugger
 * @param threads how many paths are rendered at a time; 0 for one on each core
 * @param pathLimit how many paths a site may have, so that an endless {@code getStaticPaths} ends
 */
public record WorkerOptions(
        Path javaHome,
        List<String> jvmArguments,
        Duration pathDeadline,
        int threads,
        long pathLimit) {

    /** Set in a worker of which the classes are archived when it ends. */
    static final String ARCHIVED = "perigee.worker.archived";

    /** 60 seconds. */
    public static final Duration DEFAULT_PATH_DEADLINE = Duration.ofSeconds(60);

    /** Two million paths. */
    public static final long DEFAULT_PATH_LIMIT = 2_000_000;

    /** The most threads that one can ask for. */
    public static final int MAX_THREADS = 1024;

    /** Checks the ranges. */
    public WorkerOptions {
        jvmArguments = List.copyOf(jvmArguments);
        if (pathDeadline.isNegative()) {
            throw new IllegalArgumentException(
                    "The deadline of a path must not be negative, but was " + pathDeadline + ".");
        }
        if (threads < 0 || threads > MAX_THREADS) {
            throw new IllegalArgumentException(
                    "The number of threads must be between 0 (one on each core) and "
                            + MAX_THREADS
                            + ", but was "
                            + threads
                            + ".");
        }
        if (pathLimit < 1) {
            throw new IllegalArgumentException(
                    "The limit of paths must be at least 1, but was " + pathLimit + ".");
        }
    }

    /** In the worker: whether its classes are archived when it ends, for those to come. */
    public static boolean isArchived() {
        return Boolean.getBoolean(ARCHIVED);
    }

    /** The defaults, with this JDK. */
    public static WorkerOptions defaults(Path javaHome) {
        return new WorkerOptions(javaHome, List.of(), DEFAULT_PATH_DEADLINE, 0, DEFAULT_PATH_LIMIT);
    }
}
