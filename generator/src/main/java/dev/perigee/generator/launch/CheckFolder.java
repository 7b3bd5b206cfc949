package dev.perigee.generator.launch;

import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.output.OutputFolders;
import dev.perigee.generator.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder to build a site in that nobody wants to keep. It lies beside the project's own folders,
 * so that it is on the same disk, and goes when it is closed.
 *
 * <pre>{@code
 * try (CheckFolder folder = CheckFolder.in(target)) {
 *   Launcher.run(request.apartIn(folder.output(), folder.work()), listener);
 * }
 * }</pre>
 */
public final class CheckFolder implements Closeable {

    private final Path parent;
    private final boolean madeParent;
    private final Path folder;

    private CheckFolder(Path parent, boolean madeParent, Path folder) {
        this.parent = parent;
        this.madeParent = madeParent;
        this.folder = folder;
    }

    /** A new one in {@code target}, which is made if need be, and goes again then. */
    public static CheckFolder in(Path target) throws IOException {
        boolean missing = !Files.exists(target);
        Files.createDirectories(target);
        Path folder = Files.createTempDirectory(target, "perigee-check-");
        return new CheckFolder(target, missing, folder);
    }

    /** In place of {@code target/perigee}. */
    public Path work() {
        return folder.resolve("perigee");
    }

    /** In place of {@code target/static}. */
    public Path output() {
        return folder.resolve("static");
    }

    /** What would keep a build from putting its output where this request wants it. */
    public static List<Problem> outputProblems(BuildRequest request) throws IOException {
        try {
            OutputFolders.check(request.output());
            return List.of();
        } catch (OutputException e) {
            return e.problems();
        }
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(folder);
        if (madeParent && PathUtils.isEmptyDirectory(parent)) {
            Files.delete(parent);
        }
    }
}
