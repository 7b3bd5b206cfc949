package dev.perigee.generator.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder in the work directory for the files of one run of the worker. Its name holds the id of
 * Maven's process, so that a later build can tell whose it was and clear up after one that was
 * killed.
 */
final class LaunchDirectory implements AutoCloseable {

    private static final String PREFIX = "launch-";

    private final Path path;

    private LaunchDirectory(Path path) {
        this.path = path;
    }

    static LaunchDirectory create(Path workDirectory) throws IOException {
        Files.createDirectories(workDirectory);
        clearAbandoned(workDirectory);
        String prefix = PREFIX + ProcessHandle.current().pid() + "-";
        return new LaunchDirectory(Files.createTempDirectory(workDirectory, prefix));
    }

    Path path() {
        return path;
    }

    Path inFlight() {
        return path.resolve("in-flight");
    }

    private static void clearAbandoned(Path workDirectory) throws IOException {
        try (DirectoryStream<Path> launches =
                Files.newDirectoryStream(workDirectory, PREFIX + "*")) {
            for (Path launch : launches) {
                if (isAbandoned(launch)) {
                    delete(launch);
                }
            }
        }
    }

    private static boolean isAbandoned(Path launch) {
        String[] parts = String.valueOf(launch.getFileName()).split("-", -1);
        try {
            return parts.length == 3 && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void delete(Path launch) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(launch)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(launch);
    }

    @Override
    public void close() {
        try {
            delete(path);
        } catch (IOException ignored) {
            // Somebody cleaned the work directory meanwhile, or the next build clears up.
        }
    }
}
