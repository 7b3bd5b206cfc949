package dev.perigee.testing;

import dev.perigee.generator.launch.BuildRecord;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Whether sources have changed since a site was built. Maven builds before it tests, but an IDE
 * does not.
 */
final class Staleness {

    private Staleness() {}

    /**
     * By the times of files, and of folders, which change when a file in them goes. Nobody edits
     * generated sources, which may be written while a site is built.
     */
    static boolean of(BuiltSite site) {
        Optional<BuildRecord> record = BuildRecord.read(site.work());
        if (record.isEmpty()) {
            return false;
        }
        Path generated = site.work().resolveSibling("generated-sources");
        for (Path folder : record.get().request().sources()) {
            if (!folder.startsWith(generated) && hasChangedSince(record.get().begun(), folder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChangedSince(FileTime begun, Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Younger younger = new Younger(begun);
        try {
            Files.walkFileTree(folder, younger);
            return younger.found;
        } catch (IOException e) {
            return true;
        }
    }

    private static final class Younger extends SimpleFileVisitor<Path> {

        private final FileTime begun;
        private boolean found;

        Younger(FileTime begun) {
            this.begun = begun;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return look(attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return look(attributes);
        }

        private FileVisitResult look(BasicFileAttributes attributes) {
            found |= attributes.lastModifiedTime().compareTo(begun) > 0;
            return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
