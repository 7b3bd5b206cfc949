package dev.perigee.generator.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where archives of classes lie: beside the generator's own jar, in the local repository, so that
 * {@code mvn clean} leaves them alone and the sites of a machine share them. Whoever may write
 * there may replace the jar itself, so an archive is as safe as that. Where nobody may write, or
 * the generator is no jar, it is the work directory.
 *
 * @param most how many archives are kept, those used last
 */
record ArchivePlace(Path folder, int most) {

    static final String PREFIX = "worker-";
    static final String ENDING = ".jsa";

    /** The mark; it holds the size of the archive, since one that was cut off crashes the JVM. */
    static final String MARK = ".seen";

    /** An archive that is being copied to its place. */
    static final String NEXT = ".next";

    private static final int MOST_SHARED = 4;
    private static final Duration ABANDONED = Duration.ofHours(1);

    /** The place for the generator that this class is of. */
    static ArchivePlace of(Path workDirectory) {
        CodeSource source = ArchivePlace.class.getProtectionDomain().getCodeSource();
        return of(Optional.ofNullable(source).flatMap(ArchivePlace::file), workDirectory);
    }

    /** The place for a generator that lies there. */
    static ArchivePlace of(Optional<Path> generator, Path workDirectory) {
        return generator
                .filter(Files::isRegularFile)
                .map(Path::getParent)
                .filter(Files::isWritable)
                .map(folder -> new ArchivePlace(folder, MOST_SHARED))
                .orElseGet(() -> new ArchivePlace(workDirectory, 1));
    }

    private static Optional<Path> file(CodeSource source) {
        try {
            URI location = source.getLocation().toURI();
            return Optional.of(Path.of(location));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Path archive(String name) {
        return folder.resolve(name + ENDING);
    }

    Path mark(String name) {
        return folder.resolve(name + MARK);
    }

    /** Makes room for one more. */
    void makeRoom() throws IOException {
        List<Path> marks = new ArrayList<>(files("*" + MARK));
        marks.sort(Comparator.comparing(ArchivePlace::used));
        for (Path old : marks.subList(0, Math.max(0, marks.size() - most + 1))) {
            String mark = old.getFileName().toString();
            Files.deleteIfExists(archive(mark.substring(0, mark.length() - MARK.length())));
            Files.deleteIfExists(old);
        }
        FileTime now = FileTime.from(Instant.now().minus(ABANDONED));
        for (Path next : files("*" + NEXT)) {
            if (used(next).compareTo(now) < 0) {
                Files.deleteIfExists(next);
            }
        }
    }

    private List<Path> files(String names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + names)) {
            files.forEach(found::add);
        }
        return found;
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // somebody else removed it just now
        }
    }
}
