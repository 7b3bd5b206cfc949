package dev.perigee.generator.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * An archive of loaded classes (JEP 350), with which the worker starts sooner. The first build with
 * a class path only leaves a mark, since one that never has a second would pay for nothing; the
 * second writes the archive when it ends; those after it use it, with {@code mvn clean} too: {@link
 * ArchivePlace} says where it lies. Its name holds a hash of the JDK and of the class path's jars,
 * and the JVM checks their sizes and times once more. A class path with folders has none. A worker
 * that does not start with it is started again without.
 */
final class ClassArchive {

    private enum Use {
        NONE,
        WRITTEN,
        READ
    }

    private final Use use;
    private final Path archive;
    private final Path mark;
    private final Path fresh;

    private ClassArchive(Use use, Path archive, Path mark, Path fresh) {
        this.use = use;
        this.archive = archive;
        this.mark = mark;
        this.fresh = fresh;
    }

    /** The archive of this request; a fresh one is written into {@code launchDirectory} first. */
    static ClassArchive of(BuildRequest request, Path launchDirectory) {
        Path fresh = launchDirectory.resolve("fresh" + ArchivePlace.ENDING);
        ArchivePlace place = ArchivePlace.of(request.workDirectory());
        try {
            if (suits(request)) {
                String name = ArchivePlace.PREFIX + hash(request);
                Use use = use(place, name, request.goal());
                return new ClassArchive(use, place.archive(name), place.mark(name), fresh);
            }
        } catch (IOException ignored) {
            // A jar that is not there is told by who needs it.
        }
        return new ClassArchive(Use.NONE, fresh, fresh, fresh);
    }

    private static Use use(ArchivePlace place, String name, Goal goal) throws IOException {
        Path mark = place.mark(name);
        if (!Files.exists(mark)) {
            place.makeRoom();
            Files.createFile(mark);
            return Use.NONE;
        }
        Path archive = place.archive(name);
        boolean whole =
                Files.exists(archive)
                        && Files.readString(mark).equals(String.valueOf(Files.size(archive)));
        if (whole) {
            Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
            return Use.READ;
        }
        // Only what renders loads all the classes that are worth it.
        return goal == Goal.ROUTES ? Use.NONE : Use.WRITTEN;
    }

    private static boolean suits(BuildRequest request) {
        boolean jarsOnly = request.siteClassPath().stream().allMatch(Files::isRegularFile);
        return jarsOnly
                && request.worker().jvmArguments().stream()
                        .noneMatch(
                                argument ->
                                        argument.contains("Archive")
                                                || argument.startsWith("-Xshare")
                                                || argument.startsWith("-javaagent"));
    }

    private static String hash(BuildRequest request) throws IOException {
        StringBuilder text = new StringBuilder();
        Path release = request.worker().javaHome().resolve("release");
        text.append(Files.exists(release) ? Files.readString(release) : release.toString());
        for (Path jar : request.siteClassPath()) {
            text.append('\n').append(jar).append(' ').append(Files.size(jar));
            text.append(' ').append(Files.getLastModifiedTime(jar));
        }
        text.append(request.worker().jvmArguments());
        return HexFormat.of().formatHex(sha256(text.toString()), 0, 8);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** What the JVM is told; also to say nothing of it. */
    List<String> jvmArguments() {
        return switch (use) {
            case NONE -> List.of();
            case WRITTEN ->
                    List.of(
                            "-XX:ArchiveClassesAtExit=" + fresh,
                            "-Xlog:disable",
                            "-D" + WorkerOptions.ARCHIVED + "=true");
            case READ -> List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
        };
    }

    /** Whether the worker writes the archive when it ends, which takes a second. */
    boolean isWritten() {
        return use == Use.WRITTEN;
    }

    /** Whether the worker starts with it. */
    boolean isRead() {
        return use == Use.READ;
    }

    /** Puts a fresh archive in its place, after a worker that ended well. */
    void settle() {
        if (!isWritten() || !Files.exists(fresh)) {
            return;
        }
        long self = ProcessHandle.current().pid();
        Path next = archive.resolveSibling(archive.getFileName() + "-" + self + ArchivePlace.NEXT);
        try {
            // The place may be on another disk, and two builds may put one there at a time.
            Files.copy(fresh, next, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(mark, String.valueOf(Files.size(next)));
            Files.move(next, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException ignored) {
            // The next build tries again.
        }
    }

    /** Removes it after a worker that died: it may be the reason. */
    void distrust() {
        if (isRead()) {
            try {
                Files.deleteIfExists(archive);
            } catch (IOException ignored) {
                // Then the next build is the one without.
            }
        }
    }

    /** The same build without an archive. */
    ClassArchive none() {
        return new ClassArchive(Use.NONE, archive, mark, fresh);
    }
}
