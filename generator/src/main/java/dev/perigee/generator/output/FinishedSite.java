package dev.perigee.generator.output;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a site that is rendered and not yet published, in a steady order. Files that are
 * added later are not seen. Safe for use by many threads.
 */
public final class FinishedSite {

    private final FinishedFiles files;
    private final LastSite last;
    private final StagedTree tree;

    FinishedSite(FinishedFiles files, LastSite last, StagedTree tree) {
        this.files = files;
        this.last = last;
        this.tree = tree;
    }

    /** How many files there are. */
    public int size() {
        return files.claims().files();
    }

    /** The file at a place of the order. */
    public SpooledFile at(int index) {
        return files.spool().file(files.claims().position(index));
    }

    /** The key of the file at a place of the order. */
    public String keyAt(int index) {
        return files.spool().key(files.claims().position(index));
    }

    /** The file of a key. */
    public Optional<SpooledFile> find(String key) {
        long position = files.claims().find(key, files.spool());
        return position < 0 ? Optional.empty() : Optional.of(files.spool().file(position));
    }

    /** Whether there is a file of that key. */
    public boolean has(String key) {
        return files.claims().find(key, files.spool()) >= 0;
    }

    /** Where the bytes of a file lie until the site is published. */
    public Path path(SpooledFile file) {
        return file.staged() ? tree.path(file.key()) : last.path(file.key());
    }
}
