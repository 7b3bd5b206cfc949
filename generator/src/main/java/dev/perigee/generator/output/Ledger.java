package dev.perigee.generator.output;

import dev.perigee.core.index.FileEntry;
import dev.perigee.generator.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The finished files of a build: who claims what, how many changed, and the spool that holds the
 * rest. Safe for use by many threads; the lock is held for less than a microsecond a file.
 */
final class Ledger implements Closeable {

    private static final int EXAMPLES = 5;

    private final Spool spool;
    private final Claims claims = new Claims();
    private final Set<String> unserved = new TreeSet<>();
    private final TreeSet<String> unportable = new TreeSet<>();
    private final Set<String> watched;
    private final Map<String, String> seen = new TreeMap<>();
    private long unportableCount;
    private long bytes;
    private long changed;
    private long known;
    private boolean tableChanged;

    /**
     * @param file a new file to spool to
     * @param watched paths of which the sources are wanted
     */
    Ledger(Path file, Set<String> watched) throws IOException {
        this.spool = new Spool(file);
        this.watched = Set.copyOf(watched);
    }

    /**
     * Enters a file.
     *
     * @param old what the last site had under that key
     */
    void add(SpooledFile file, Optional<FileEntry> old) throws IOException {
        byte[] encoded = Spool.encode(file);
        boolean sameEntry =
                old.isPresent()
                        && old.get().status() == file.status()
                        && old.get().headers().equals(file.headers());
        synchronized (this) {
            claims.add(file.key(), spool.append(encoded));
            bytes += file.size();
            changed += file.staged() ? 1 : 0;
            known += file.served() && old.isPresent() ? 1 : 0;
            tableChanged |= file.served() && (file.staged() || !sameEntry);
            if (!file.served()) {
                unserved.add(file.key());
            }
            if (!watched.isEmpty() && watched.contains(UrlPaths.of(file.key()))) {
                seen.put(UrlPaths.of(file.key()), file.file().source());
            }
            if (OutputNames.isUnportable(file.key())) {
                addUnportable(file.key());
            }
        }
    }

    private void addUnportable(String key) {
        unportableCount++;
        unportable.add(key);
        if (unportable.size() > EXAMPLES) {
            unportable.pollLast();
        }
    }

    /** Ends the writing, and opens what was written. */
    synchronized SpoolReader read() throws IOException {
        return spool.read();
    }

    synchronized Claims claims() {
        return claims;
    }

    /** Of the watched paths, those that have a file, and its source. */
    synchronized Map<String, String> seen() {
        return Map.copyOf(seen);
    }

    /** The keys of files that the site does not answer. */
    synchronized Set<String> unserved() {
        return Set.copyOf(unserved);
    }

    synchronized long bytes() {
        return bytes;
    }

    /** Files that had to be written. */
    synchronized long changed() {
        return changed;
    }

    /** Served files whose key the last site had too. */
    synchronized long known() {
        return known;
    }

    /** Whether a served file differs from the last site in content, status or headers. */
    synchronized boolean tableChanged() {
        return tableChanged;
    }

    /** A warning where names are not portable. */
    synchronized Optional<Problem> unportable() {
        return unportableCount == 0
                ? Optional.empty()
                : Optional.of(
                        OutputProblems.unportableNames(List.copyOf(unportable), unportableCount));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
