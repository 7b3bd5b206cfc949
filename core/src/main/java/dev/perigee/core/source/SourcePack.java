package dev.perigee.core.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Sources in one file, for the jar. The texts come first, one behind the other, then a table of
 * their paths, names and places, then a tail of fixed size that says where the table is. The same
 * sources give the same bytes.
 */
public final class SourcePack {

    /** The name of the file. */
    public static final String FILE_NAME = "sources.pack";

    static final int MAGIC = 0x50475350;
    static final int VERSION = 1;

    /** Place of the table, moment of the build, number of sources, version, magic number. */
    static final int TAIL = 8 + 8 + 4 + 4 + 4;

    private SourcePack() {}

    /**
     * Packs the sources of a tree that have these paths; paths of none are left out.
     *
     * @param now the moment of the build, to the second
     */
    public static byte[] of(SourceTree tree, Collection<String> paths, Instant now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(tree, paths, now, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            SourceTree tree, Collection<String> paths, Instant now, OutputStream stream)
            throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream rows = new DataOutputStream(table);
        long place = 0;
        int count = 0;
        for (String path : sorted(paths)) {
            Source source = tree.find(path).orElse(null);
            if (source == null) {
                continue;
            }
            byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
            out.write(text);
            text(rows, source.path());
            text(rows, source.name());
            rows.writeLong(place);
            rows.writeInt(text.length);
            place += text.length;
            count++;
        }
        out.write(table.toByteArray());
        out.writeLong(place);
        out.writeLong(now.getEpochSecond());
        out.writeInt(count);
        out.writeInt(VERSION);
        out.writeInt(MAGIC);
        out.flush();
    }

    private static List<String> sorted(Collection<String> paths) {
        TreeSet<String> sorted = new TreeSet<>(SourceNames.ORDER);
        sorted.addAll(paths);
        return List.copyOf(sorted);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
