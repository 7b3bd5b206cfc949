package dev.perigee.generator.output;

import dev.perigee.core.index.FileTableWriter;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The end of a build: completes the staged tree and its index, and puts both in place. */
final class Publication {

    private final Layout layout;
    private final LastSite last;
    private final StagedTree tree;
    private final Ledger ledger;
    private final FinishedFiles files;
    private final Map<String, byte[]> indexFiles;
    private final Checkpoint checkpoint;

    Publication(
            Layout layout,
            LastSite last,
            StagedTree tree,
            Ledger ledger,
            FinishedFiles files,
            Map<String, byte[]> indexFiles,
            Checkpoint checkpoint) {
        this.layout = layout;
        this.last = last;
        this.tree = tree;
        this.ledger = ledger;
        this.files = files;
        this.indexFiles = new TreeMap<>(indexFiles);
        this.checkpoint = checkpoint;
    }

    /**
     * @param host the files that hosts read
     * @param warned what there is to look at so far
     * @param stillAlone fails if another build may have come in
     */
    Outcome publish(SiteIndex index, HostFiles host, List<Problem> warned, Checkpoint stillAlone)
            throws IOException {
        indexFiles.put(SiteIndex.FILE_NAME, index.toBytes());
        Set<String> unserved = new TreeSet<>(ledger.unserved());
        unserved.addAll(host.names());
        long changed = ledger.changed() + host.changed();
        long removed = removed(unserved);
        boolean replace = changed > 0 || removed > 0 || !last.isKnown() || hasStrays(host.names());
        List<Journal.Move> moves = new ArrayList<>();
        if (replace) {
            checkpoint.before("link");
            takeUnchanged(host);
            moves.add(layout.outputMove());
        }
        checkpoint.before("write index");
        if (replace || ledger.tableChanged() || !isSameIndex()) {
            writeIndex(unserved, replace);
            moves.add(layout.indexMove());
        }
        moves.addAll(writeForPeople(host));
        stillAlone.before("publish");
        putInPlace(moves);
        if (!host.forPeople().containsKey(HostFiles.NGINX)) {
            Files.deleteIfExists(layout.file(HostFiles.NGINX));
        }
        long count = (long) files.claims().files() + host.names().size();
        return new Outcome(
                count,
                ledger.bytes() + host.bytes(),
                changed,
                count - changed,
                removed,
                replace,
                warnings(warned));
    }

    private long removed(Set<String> unserved) {
        long gone = last.unserved().stream().filter(name -> !unserved.contains(name)).count();
        return last.size() - ledger.known() + gone;
    }

    private boolean hasStrays(Set<String> hostFiles) throws IOException {
        return !StrayFiles.none(layout.output(), files.claims(), hostFiles);
    }

    private void takeUnchanged(HostFiles host) throws IOException {
        files.forEach(
                file -> {
                    if (!file.staged()) {
                        tree.take(file.key(), last.path(file.key()));
                    }
                });
        for (String name : host.unchanged()) {
            tree.take(name, last.path(name));
        }
    }

    private boolean isSameIndex() throws IOException {
        for (Map.Entry<String, byte[]> file : indexFiles.entrySet()) {
            Path present = layout.index().resolve(file.getKey());
            if (!Files.exists(present)
                    || !Arrays.equals(Files.readAllBytes(present), file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private void writeIndex(Set<String> unserved, boolean replace) throws IOException {
        Path folder = Files.createDirectory(layout.nextIndex());
        for (Map.Entry<String, byte[]> file : indexFiles.entrySet()) {
            Trees.force(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        Path table = folder.resolve(SiteIndex.TABLE_NAME);
        writeTable(table);
        Path record = Published.file(folder);
        if (replace) {
            Published.of(layout, unserved).write(folder);
        } else {
            // The files are those of before, and so is the time since when they are complete.
            Files.copy(Published.file(layout.index()), record, StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (Path written : List.of(table, record, folder)) {
            Trees.force(written);
        }
    }

    private void writeTable(Path table) throws IOException {
        int[] count = {0};
        long[] keyBytes = {0};
        files.forEachServed(
                file -> {
                    count[0]++;
                    keyBytes[0] += file.key().getBytes(StandardCharsets.UTF_8).length;
                });
        try (FileTableWriter writer = new FileTableWriter(table, count[0], keyBytes[0])) {
            files.forEachServed(
                    file ->
                            writer.add(
                                    file.key(),
                                    file.size(),
                                    file.sha256(),
                                    file.status(),
                                    file.headers()));
            writer.finish();
        }
    }

    /** Stages the files of the work folder that changed; what is no longer made is removed. */
    private List<Journal.Move> writeForPeople(HostFiles host) throws IOException {
        List<Journal.Move> moves = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : host.forPeople().entrySet()) {
            Path next = Files.write(layout.nextFile(file.getKey()), file.getValue());
            Path present = layout.file(file.getKey());
            if (!Files.exists(present) || Files.mismatch(present, next) >= 0) {
                Trees.force(next);
                moves.add(layout.fileMove(file.getKey()));
            }
        }
        return moves;
    }

    private void putInPlace(List<Journal.Move> moves) throws IOException {
        if (moves.isEmpty()) {
            return;
        }
        Trees.force(layout.nextOutput());
        Trees.force(layout.outputStaging());
        Trees.force(layout.staging());
        Journal journal = new Journal(moves);
        journal.write(layout.work(), checkpoint);
        try {
            journal.run(checkpoint);
        } catch (IOException e) {
            takeBack(journal, e);
            throw e;
        }
        Recovery.finish(layout.work(), checkpoint);
    }

    /** Puts the last site back; if that fails too, the next build goes on with the new one. */
    private void takeBack(Journal journal, IOException failure) {
        try {
            journal.undo();
            Files.delete(layout.journal());
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private List<Problem> warnings(List<Problem> warned) {
        List<Problem> warnings = new ArrayList<>(warned);
        ledger.unportable().ifPresent(warnings::add);
        return warnings;
    }
}
