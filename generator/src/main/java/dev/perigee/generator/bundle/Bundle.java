package dev.perigee.generator.bundle;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.perigee.core.index.IndexException;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.Recovery;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes the one jar. */
public final class Bundle {

    private static final Pattern FAILED = Pattern.compile("\"verdict\"\\s*:\\s*\"failed\"");

    private final BundleRequest request;

    private Bundle(BundleRequest request) {
        this.request = request;
    }

    /**
     * Writes the jar, whole or not at all: it takes its place when it is finished. The same input
     * gives the same bytes, on every machine whose JDK compresses alike.
     *
     * @param waiting is told once if another build of the project must end first
     * @throws InterruptedException if the thread is interrupted while it waits for that
     */
    public static BundleResult write(BundleRequest request, Consumer<String> waiting)
            throws InterruptedException {
        try {
            return new Bundle(request).writeAlone(waiting);
        } catch (BundleException e) {
            return BundleResult.failed(e.problem());
        } catch (IndexException e) {
            return BundleResult.failed(BundleProblems.unreadable(e));
        } catch (IOException e) {
            return BundleResult.failed(BundleProblems.notWritten(request.name(request.jar()), e));
        }
    }

    private BundleResult writeAlone(Consumer<String> waiting)
            throws IOException, InterruptedException {
        BuildLock lock = BuildLock.acquire(request.workDirectory(), waiting);
        try {
            Recovery.run(request.workDirectory());
            return write();
        } finally {
            lock.close();
        }
    }

    private BundleResult write() throws IOException {
        checkBuilt();
        try (JarContent content = new JarContent(request)) {
            addClassPath(content);
            return replace(content);
        }
    }

    private void checkBuilt() throws IOException {
        if (!SiteEntries.exist(request)) {
            throw new BundleException(BundleProblems.notBuilt(request.name(request.site())));
        }
        Path report = request.workDirectory().resolve("report.json");
        if (Files.exists(report) && FAILED.matcher(Files.readString(report)).find()) {
            throw new BundleException(BundleProblems.lastBuildFailed(request.name(report)));
        }
    }

    private void addClassPath(JarContent content) throws IOException {
        content.add(PageFolder.open(request));
        Set<Path> rest = new LinkedHashSet<>();
        rest.add(request.compiledClasses());
        rest.addAll(request.siteClassPath());
        for (Path path : rest) {
            content.add(ClassPathElement.open(path, label(path)));
        }
        if (!content.canStart()) {
            throw new BundleException(BundleProblems.noRuntime());
        }
    }

    /** A library is known by its file's name, a folder by where it is. */
    private String label(Path path) {
        return Files.isRegularFile(path) ? path.getFileName().toString() : request.name(path);
    }

    private BundleResult replace(JarContent content) throws IOException {
        Path jar = request.jar();
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        int entries;
        try {
            entries = write(content, part);
            Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(part, e);
            throw e;
        }
        return BundleResult.written(content.warnings(), entries, content.files(), Files.size(jar));
    }

    private static void discard(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private int write(JarContent content, Path file) throws IOException {
        DosTime time = request.timestamp().map(DosTime::of).orElseGet(DosTime::constant);
        try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE);
                ZipWriter zip = new ZipWriter(channel, time)) {
            content.writeTo(zip);
            // It must not be the new name with the old content, or none, after a power cut.
            channel.force(true);
            return zip.entries();
        }
    }
}
