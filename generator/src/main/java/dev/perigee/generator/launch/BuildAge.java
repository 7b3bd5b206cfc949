package dev.perigee.generator.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether sources of a site were changed since it was built, going by times of files and of folders
 * (in which one may be gone). A build that finds nothing changed leaves the site as it is, but its
 * record is new; one that fails has a report and no record.
 */
final class BuildAge {

    private final PreviewRequest request;

    BuildAge(PreviewRequest request) {
        this.request = request;
    }

    /** A source that was changed since then. */
    Optional<Path> changedSince() {
        FileTime built =
                last().map(BuildRecord::begun)
                        .or(() -> time(request.index()))
                        .orElse(FileTime.fromMillis(0));
        return sources().stream()
                .filter(source -> !source.startsWith(target()))
                .flatMap(source -> newer(source, built).stream())
                .findFirst();
    }

    /** The settings that have another value now than the site was built with, by name. */
    List<String> otherSettings() {
        Map<String, String> now = request.build().settings();
        Map<String, String> then = last().map(it -> it.request().settings()).orElse(now);
        Set<String> names = new TreeSet<>(now.keySet());
        names.addAll(then.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(now.get(name), then.get(name)))
                .toList();
    }

    private Optional<BuildRecord> last() {
        return BuildRecord.read(request.build().workDirectory());
    }

    /** What is generated there was made by the build. */
    private Path target() {
        Path work = request.build().workDirectory();
        return Optional.ofNullable(work.getParent()).orElse(work);
    }

    private List<Path> sources() {
        BuildRequest build = request.build();
        List<Path> sources = new ArrayList<>();
        sources.add(build.pagesDirectory());
        sources.add(build.folders().layouts());
        sources.add(build.folders().components());
        sources.add(build.folders().content());
        sources.add(build.folders().assets());
        sources.add(build.publicDirectory());
        sources.addAll(build.sourceRoots());
        sources.addAll(request.sources());
        return sources;
    }

    private static Optional<FileTime> time(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> newer(Path start, FileTime built) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new Newer(built, found));
        } catch (IOException e) {
            // What is not there was not changed.
        }
        return found.stream().findFirst();
    }

    /** Looks for the first file or folder that is newer. */
    private static final class Newer extends SimpleFileVisitor<Path> {

        private final FileTime built;
        private final List<Path> found;

        Newer(FileTime built, List<Path> found) {
            this.built = built;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return visit(file, attributes);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return visit(folder, attributes);
        }

        private FileVisitResult visit(Path path, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(built) <= 0) {
                return FileVisitResult.CONTINUE;
            }
            found.add(path);
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
