package dev.perigee.generator.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An archive of loaded classes (JEP 350), with which the worker starts sooner. The first build in a
 * work directory only leaves a mark, since one that never has a second would pay for nothing; the
 * second writes the archive when it ends; those after it use it. Its name holds a hash of the JDK
 * and of the class path's jars, and the JVM checks their sizes and times once more. A class path
 * with folders has none. Whatever goes wrong with it, the build goes on.
 */
final class ClassArchive {

    private static final String PREFIX = "worker-";
    private static final String ENDING = ".jsa";

    private final Optional<Path> archive;
    private final Path fresh;
    private final List<String> jvmArguments;

    private ClassArchive(Optional<Path> archive, Path fresh, List<String> jvmArguments) {
        this.archive = archive;
        this.fresh = fresh;
        this.jvmArguments = jvmArguments;
    }

    /** The archive of this request; a fresh one is written into {@code launchDirectory} first. */
    static ClassArchive of(BuildRequest request, Path launchDirectory) {
        Path fresh = launchDirectory.resolve("fresh" + ENDING);
        try {
            if (suits(request)) {
                String name = PREFIX + hash(request);
                return of(request.workDirectory(), name, fresh);
            }
        } catch (IOException ignored) {
            // A jar that is not there is told by who needs it.
        }
        return new ClassArchive(Optional.empty(), fresh, List.of());
    }

    private static ClassArchive of(Path directory, String name, Path fresh) throws IOException {
        Path archive = directory.resolve(name + ENDING);
        Path mark = directory.resolve(name + ".seen");
        if (Files.exists(archive)) {
            return new ClassArchive(
                    Optional.empty(),
                    fresh,
                    List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=off"));
        }
        if (Files.exists(mark)) {
            return new ClassArchive(
                    Optional.of(archive),
                    fresh,
                    List.of("-XX:ArchiveClassesAtExit=" + fresh, "-Xlog:disable", "-Xlog:all=off"));
        }
        removeOthers(directory);
        Files.createFile(mark);
        return new ClassArchive(Optional.empty(), fresh, List.of());
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

    private static void removeOthers(Path directory) throws IOException {
        try (DirectoryStream<Path> old =
                Files.newDirectoryStream(directory, PREFIX + "*.{jsa,seen}")) {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    List<String> jvmArguments() {
        return jvmArguments;
    }

    /** Whether the worker writes the archive when it ends, which takes a second. */
    boolean isWritten() {
        return archive.isPresent();
    }

    /** Puts a fresh archive in its place. */
    void settle() {
        if (archive.isEmpty() || !Files.exists(fresh)) {
            return;
        }
        try {
            Files.move(fresh, archive.get(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException ignored) {
            // The next build tries again.
        }
    }
}
