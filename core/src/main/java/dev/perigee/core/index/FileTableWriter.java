package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a {@link FileTable}. The entries come in table order, so that nothing of a finished one
 * has to be kept; the same entries give the same bytes. Used by one thread.
 */
public final class FileTableWriter implements Closeable {

    /** Table order: by the hash of the key, without sign, then by the key. */
    public static final Comparator<String> TABLE_ORDER =
            ((Comparator<String>) (x, y) -> Long.compareUnsigned(KeyHash.of(x), KeyHash.of(y)))
                    .thenComparing(Comparator.naturalOrder());

    /** Header sets beyond these are written as often as they come, so that memory stays bounded. */
    private static final int SHARED_SETS = 65_536;

    private final FileChannel channel;
    private final int files;
    private final int bits;
    private final int[] directory;
    private final TableHead start;
    private final TablePart records;
    private final TablePart keys;
    private final TablePart sets;
    private final Map<Headers, Integer> setIds = new HashMap<>();
    private long[] setStarts = new long[16];
    private int setCount;
    private int written;
    private long contentSize;
    private String lastKey = "";

    /**
     * Starts a table.
     *
     * @param file a new file
     * @param files how many entries will come
     * @param keyBytes the length of all their keys in UTF-8
     * @throws IllegalArgumentException if a table cannot hold so many
     */
    public FileTableWriter(Path file, int files, long keyBytes) throws IOException {
        if (files > TableFormat.MAX_FILES || keyBytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A site can have at most "
                            + TableFormat.MAX_FILES
                            + " files and 2 GB of paths, not "
                            + files
                            + " files and "
                            + keyBytes
                            + " bytes of paths.");
        }
        this.files = files;
        start = new TableHead(files, 0, keyBytes, 0, 0);
        bits = start.bits();
        directory = new int[(1 << bits) + 1];
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        records = new TablePart(channel, start.recordsAt());
        keys = new TablePart(channel, start.keysAt());
        sets = new TablePart(channel, start.setsAt());
    }

    /**
     * Writes a table of these entries, in whatever order they are; their offsets are not looked at.
     */
    public static void write(Path file, Collection<FileEntry> entries) throws IOException {
        List<FileEntry> sorted =
                entries.stream().sorted(Comparator.comparing(FileEntry::key, TABLE_ORDER)).toList();
        long keyBytes = sorted.stream().mapToLong(entry -> utf8(entry.key()).length).sum();
        try (FileTableWriter writer = new FileTableWriter(file, sorted.size(), keyBytes)) {
            for (FileEntry entry : sorted) {
                writer.add(
                        entry.key(), entry.size(), entry.sha256(), entry.status(), entry.headers());
            }
            writer.finish();
        }
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalArgumentException if it is not behind the last one in {@link #TABLE_ORDER}
     */
    public void add(String key, long size, Sha256 sha256, int status, Headers headers)
            throws IOException {
        if (written > 0 && TABLE_ORDER.compare(lastKey, key) >= 0) {
            throw new IllegalArgumentException(
                    "'" + key + "' must not come after '" + lastKey + "'.");
        }
        long hash = KeyHash.of(key);
        byte[] name = utf8(key);
        long place = keys.position() - start.keysAt();
        records.putLong(hash)
                .putLong((place << 24) | name.length)
                .putLong(size)
                .putLong(contentSize);
        records.putLong(sha256.a()).putLong(sha256.b()).putLong(sha256.c()).putLong(sha256.d());
        records.putLong(((long) status << 48) | setOf(headers));
        keys.put(name);
        directory[TableFormat.slot(hash, bits) + 1]++;
        contentSize += size;
        written++;
        lastKey = key;
    }

    /** Writes what is left. Without it the file is no table. */
    public void finish() throws IOException {
        if (written != files || keys.position() != start.setsAt()) {
            throw new IllegalStateException(
                    "The table was made for " + files + " files, but " + written + " came.");
        }
        long setsLength = sets.position() - start.setsAt();
        TableHead head =
                new TableHead(files, setCount, start.keysLength(), setsLength, contentSize);
        for (int i = 0; i < setCount; i++) {
            sets.putLong(setStarts[i]);
        }
        sets.putLong(setsLength).flush();
        records.flush();
        keys.flush();
        writeDirectory();
        new TablePart(channel, 0).put(head.toBuffer().array()).flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void writeDirectory() throws IOException {
        TablePart part = new TablePart(channel, TableFormat.HEAD);
        int first = 0;
        for (int slot : directory) {
            first += slot;
            part.putInt(first);
        }
        part.flush();
    }

    private int setOf(Headers headers) throws IOException {
        Integer known = setIds.get(headers);
        if (known != null) {
            return known;
        }
        if (setCount == setStarts.length) {
            setStarts = Arrays.copyOf(setStarts, 2 * setCount);
        }
        setStarts[setCount] = sets.position() - start.setsAt();
        sets.put(TableFormat.encode(headers));
        if (setIds.size() < SHARED_SETS) {
            setIds.put(headers, setCount);
        }
        return setCount++;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
