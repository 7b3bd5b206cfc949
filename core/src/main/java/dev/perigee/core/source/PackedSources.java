package dev.perigee.core.source;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sources in a {@link SourcePack}. The pack is mapped into memory and its table read at the first
 * need, so that opening one costs nothing; a text is read when it is asked for.
 */
public final class PackedSources implements SourceTree {

    private final ByteBuffer pack;
    private final String packName;
    private volatile @Nullable NavigableMap<String, Place> places;

    private record Place(String name, int start, int length) {}

    private PackedSources(ByteBuffer pack, String packName) {
        this.pack = pack;
        this.packName = packName;
    }

    /** Opens a pack that is a file. */
    public static PackedSources open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return open(channel, 0, channel.size(), file.toString());
        }
    }

    /**
     * Opens a pack that is a part of a file, such as a stored entry of a jar. The channel may be
     * closed afterwards.
     *
     * @param position where the pack starts
     * @param size its length in bytes
     * @param name what to call it in messages
     * @throws IOException if it is none, or of another version
     */
    public static PackedSources open(FileChannel channel, long position, long size, String name)
            throws IOException {
        if (size < SourcePack.TAIL || size > Integer.MAX_VALUE) {
            throw SourceProblems.noPack(name);
        }
        ByteBuffer pack = channel.map(FileChannel.MapMode.READ_ONLY, position, size);
        int end = pack.limit();
        if (pack.getInt(end - 4) != SourcePack.MAGIC
                || pack.getInt(end - 8) != SourcePack.VERSION) {
            throw SourceProblems.noPack(name);
        }
        return new PackedSources(pack, name);
    }

    @Override
    public Optional<Source> find(String path) {
        Place place = places().get(path);
        return place == null
                ? Optional.empty()
                : Optional.of(new Source(path, place.name(), text(place.start(), place.length())));
    }

    @Override
    public List<String> list(String folder) {
        String start = folder + "/";
        return places().tailMap(start, true).keySet().stream()
                .takeWhile(path -> path.startsWith(start))
                .toList();
    }

    private NavigableMap<String, Place> places() {
        NavigableMap<String, Place> read = places;
        if (read == null) {
            read = readPlaces();
            places = read;
        }
        return read;
    }

    private NavigableMap<String, Place> readPlaces() {
        ByteBuffer table = pack.duplicate();
        int tail = table.limit() - SourcePack.TAIL;
        NavigableMap<String, Place> read = new TreeMap<>(SourceNames.ORDER);
        try {
            table.position((int) table.getLong(tail));
            int count = table.getInt(tail + 8);
            for (int i = 0; i < count; i++) {
                String path = readText(table);
                String name = readText(table);
                read.put(path, new Place(name, (int) table.getLong(), table.getInt()));
            }
            return read;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IllegalStateException(packName + " is damaged. Build the site again.", e);
        }
    }

    private static String readText(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("There is no text of length " + length + ".");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String text(int start, int length) {
        byte[] bytes = new byte[length];
        pack.duplicate().position(start).get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
