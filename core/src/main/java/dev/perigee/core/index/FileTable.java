package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The files of a site, found by their path. The table stays in its file ({@link FilePart}): it
 * opens in the same time for ten files and for a million, and a look-up costs one hash, about two
 * records and the entry that it returns. Safe for use by many threads.
 */
public final class FileTable implements Iterable<FileEntry> {

    private static final int CACHED_SETS = 4096;

    private final int count;
    private final int bits;
    private final long contentSize;
    private final ByteBuffer directory;
    private final ByteBuffer records;
    private final ByteBuffer setStarts;
    private final ByteBuffer sets;
    private final ByteBuffer keys;
    private final AtomicReferenceArray<Headers> cachedSets;

    private FileTable(TableHead head, FileChannel channel, long start) throws IOException {
        count = head.files();
        bits = head.bits();
        contentSize = head.contentSize();
        directory = FilePart.open(channel, start + TableFormat.HEAD, head.directoryLength());
        records = FilePart.open(channel, start + head.recordsAt(), head.recordsLength());
        setStarts = FilePart.open(channel, start + head.setStartsAt(), head.setStartsLength());
        sets = FilePart.open(channel, start + head.setsAt(), head.setsLength());
        keys = FilePart.open(channel, start + head.keysAt(), head.keysLength());
        cachedSets = new AtomicReferenceArray<>(Math.min(head.sets(), CACHED_SETS));
    }

    /**
     * Opens the table in a file.
     *
     * @throws IndexException if it is none, or of another version
     */
    public static FileTable open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return open(channel, 0, channel.size(), file.toString());
        }
    }

    /**
     * Opens the table in a part of a file, such as a stored entry of a jar. The channel may be
     * closed afterwards.
     *
     * @param position where the table starts
     * @param size its length in bytes
     * @throws IndexException if it is none, or of another version
     */
    public static FileTable open(FileChannel channel, long position, long size) throws IOException {
        return open(channel, position, size, "The file table");
    }

    private static FileTable open(FileChannel channel, long position, long size, String name)
            throws IOException {
        TableHead head = TableHead.read(channel, position, size, name);
        return new FileTable(head, channel, position);
    }

    /** How many files there are. */
    public int size() {
        return count;
    }

    /** The bytes of all files together. */
    public long contentSize() {
        return contentSize;
    }

    /**
     * The file of that path, which is decoded and has no slash in front: {@code posts/1.json}.
     * Nothing is guessed: a key answers only to its own spelling.
     */
    public Optional<FileEntry> find(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(entry(index, key));
    }

    /** The place of a key in table order, or -1. */
    public int indexOf(String key) {
        long hash = KeyHash.of(key);
        int slot = TableFormat.slot(hash, bits);
        int end = directory.getInt(4 * slot + 4);
        for (int i = directory.getInt(4 * slot); i < end; i++) {
            if (records.getLong(i * TableFormat.RECORD + TableFormat.HASH) == hash
                    && isKey(i, key)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The entry at a place of the table order.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public FileEntry at(int index) {
        return entry(index, key(index));
    }

    /** The entries in table order, which is the same wherever the same site was built. */
    @Override
    public Iterator<FileEntry> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public FileEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The table has " + count + " files.");
                }
                return at(next++);
            }
        };
    }

    private FileEntry entry(int index, String key) {
        int at = index * TableFormat.RECORD;
        long statusAndSet = records.getLong(at + TableFormat.STATUS_AND_SET);
        return new FileEntry(
                key,
                records.getLong(at + TableFormat.SIZE),
                Sha256.of(records, at + TableFormat.DIGEST),
                (int) (statusAndSet >>> 48),
                headers((int) statusAndSet),
                records.getLong(at + TableFormat.OFFSET));
    }

    private boolean isKey(int index, String key) {
        long place = records.getLong(index * TableFormat.RECORD + TableFormat.KEY);
        int start = (int) (place >>> 24);
        int length = (int) place & 0xffffff;
        if (length < key.length()) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 0x80) {
                return key.equals(key(index));
            }
            if (keys.get(start + i) != c) {
                return false;
            }
        }
        return length == key.length();
    }

    private String key(int index) {
        long place = records.getLong(index * TableFormat.RECORD + TableFormat.KEY);
        byte[] bytes = new byte[(int) place & 0xffffff];
        keys.get((int) (place >>> 24), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Headers headers(int set) {
        if (set >= cachedSets.length()) {
            return decodedSet(set);
        }
        Headers cached = cachedSets.get(set);
        if (cached == null) {
            cached = decodedSet(set);
            cachedSets.set(set, cached);
        }
        return cached;
    }

    private Headers decodedSet(int set) {
        int start = (int) setStarts.getLong(8 * set);
        int end = (int) setStarts.getLong(8 * set + 8);
        return TableFormat.decode(sets.slice(start, end - start));
    }
}
