package dev.perigee.generator.output;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.IndexException;
import dev.perigee.core.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;

/** The site that is in place: what a new one is compared with. Safe for use by many threads. */
final class LastSite {

    private final boolean isKnown;
    private final Path output;
    private final Optional<FileTable> table;
    private final Set<String> unserved;
    private final FileTime completed;

    private LastSite(
            boolean isKnown,
            Path output,
            Optional<FileTable> table,
            Set<String> unserved,
            FileTime completed) {
        this.isKnown = isKnown;
        this.output = output;
        this.table = table;
        this.unserved = unserved;
        this.completed = completed;
    }

    /** Fails if the output folder holds files that are not known as ours. */
    static void checkOurs(OutputRequest request, Layout layout) throws IOException {
        if (record(layout).isEmpty() && !Trees.isEmpty(layout.output())) {
            throw new OutputException(OutputProblems.foreignOutput(request.name(layout.output())));
        }
    }

    /**
     * Reads what is known of the last site. A table of another version is as good as none, but the
     * folder is ours all the same.
     */
    static LastSite open(Layout layout) throws IOException {
        Optional<Published> record = record(layout);
        if (record.isEmpty()) {
            return new LastSite(
                    false, layout.output(), Optional.empty(), Set.of(), FileTime.fromMillis(0));
        }
        FileTime completed = Files.getLastModifiedTime(Published.file(layout.index()));
        return new LastSite(
                true, layout.output(), table(layout), record.get().unserved(), completed);
    }

    private static Optional<Published> record(Layout layout) throws IOException {
        return Published.read(layout.index()).filter(published -> published.isOf(layout));
    }

    private static Optional<FileTable> table(Layout layout) throws IOException {
        try {
            Files.copy(layout.index().resolve(SiteIndex.TABLE_NAME), layout.lastTable());
            return Optional.of(FileTable.open(layout.lastTable()));
        } catch (IndexException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a site in place that this knows of. */
    boolean isKnown() {
        return isKnown && Files.isDirectory(output);
    }

    /** How many files the last site answered. */
    int size() {
        return table.map(FileTable::size).orElse(0);
    }

    /** Files of the output folder that the last site did not answer. */
    Set<String> unserved() {
        return unserved;
    }

    Optional<FileEntry> find(String key) {
        return table.flatMap(files -> files.find(key));
    }

    Path path(String key) {
        return output.resolve(key);
    }

    /**
     * Whether a file still has the content that was written. A look at size and modification time
     * says so if it was not touched since the site was complete; a file that was is read, as time
     * alone proves nothing.
     */
    boolean isIntact(FileEntry file) {
        Path path = path(file.key());
        try {
            BasicFileAttributes now =
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile() || now.size() != file.size()) {
                return false;
            }
            return now.lastModifiedTime().compareTo(completed) < 0
                    || Digests.of(path).equals(file.sha256());
        } catch (IOException e) {
            return false; // whatever it is, it is written anew
        }
    }

    /** Whether an unserved file has the same content as {@code staged}. */
    boolean hasSame(String key, Path staged) throws IOException {
        try {
            return unserved.contains(key) && Files.mismatch(path(key), staged) < 0;
        } catch (NoSuchFileException | NotDirectoryException e) {
            return false;
        }
    }
}
