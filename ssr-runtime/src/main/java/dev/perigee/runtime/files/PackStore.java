package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

/**
 * All files one behind the other, as they stand uncompressed in the site's jar. They are mapped, so
 * that the system's page cache is the only copy and a file costs no call to open.
 */
public final class PackStore implements FileStore {

    /** A buffer holds at most 2 GiB, a site may hold more. */
    private static final long SEGMENT = 1L << 30;

    private final MappedSegments segments;

    private PackStore(MappedSegments segments) {
        this.segments = segments;
    }

    /**
     * Maps a pack that is a part of a file; the channel may be closed afterwards.
     *
     * @param position where the pack starts
     * @param size its length in bytes
     */
    public static PackStore map(FileChannel channel, long position, long size) throws IOException {
        return new PackStore(MappedSegments.map(channel, position, size, SEGMENT));
    }

    @Override
    public FileBytes open(FileEntry entry) {
        return new Mapped(segments, entry.offset());
    }

    @Override
    public void close() {
        // The mapping goes with this object; unmapping it under a reader would crash the process.
    }

    private record Mapped(MappedSegments segments, long offset) implements FileBytes {

        @Override
        public ByteBuffer read(long position, long most, Supplier<ByteBuffer> space) {
            return segments.slice(offset + position, most);
        }

        @Override
        public void close() {
            // Nothing of its own is open.
        }
    }
}
