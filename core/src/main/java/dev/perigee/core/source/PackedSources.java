package dev.perigee.core.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sources in a {@link SourcePack}. Nothing is opened before the first need; then the pack is mapped
 * into memory and its table read. A text is read when it is asked for.
 */
public final class PackedSources implements SourceTree {

    private final Path file;
    private final long position;
    private final long size;
    private volatile @Nullable Table table;

    private record Place(String name, int start, int length) {}

    private record Table(ByteBuffer pack, NavigableMap<String, Place> places, Instant now) {}

    private PackedSources(Path file, long position, long size) {
        this.file = file;
        this.position = position;
        this.size = size;
    }

    /** A pack that is a file. */
    public static PackedSources of(Path file) {
        return new PackedSources(file, 0, -1);
    }

    /**
     * A pack that is a part of a file, such as a stored entry of a jar.
     *
     * @param position where the pack starts
     * @param size its length in bytes
     */
    public static PackedSources in(Path file, long position, long size) {
        return new PackedSources(file, position, size);
    }

    /** The moment of the build that made the pack. */
    public Instant now() {
        return table().now();
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
        return table().places();
    }

    private Table table() {
        Table read = table;
        if (read == null) {
            read = read();
            table = read;
        }
        return read;
    }

    private Table read() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = size < 0 ? channel.size() : size;
            if (length < SourcePack.TAIL || length > Integer.MAX_VALUE) {
                throw SourceProblems.noPack(file.toString());
            }
            return read(channel.map(FileChannel.MapMode.READ_ONLY, position, length));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IllegalStateException(file + " is damaged. Build the site again.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table read(ByteBuffer pack) throws IOException {
        ByteBuffer rows = pack.duplicate();
        int tail = rows.limit() - SourcePack.TAIL;
        if (rows.getInt(tail + 24) != SourcePack.MAGIC
                || rows.getInt(tail + 20) != SourcePack.VERSION) {
            throw SourceProblems.noPack(file.toString());
        }
        rows.position((int) rows.getLong(tail));
        int count = rows.getInt(tail + 16);
        NavigableMap<String, Place> places = new TreeMap<>(SourceNames.ORDER);
        for (int i = 0; i < count; i++) {
            String path = readText(rows);
            String name = readText(rows);
            places.put(path, new Place(name, (int) rows.getLong(), rows.getInt()));
        }
        return new Table(pack, places, Instant.ofEpochSecond(rows.getLong(tail + 8)));
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
        table().pack().duplicate().position(start).get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
