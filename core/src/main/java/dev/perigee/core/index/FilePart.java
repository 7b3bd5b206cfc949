package dev.perigee.core.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

/**
 * A part of a file as bytes that are read only. A large one is mapped, so that it opens in the same
 * time whatever its size, and the system's page cache is its only copy; a small one is read, which
 * is faster than the JDK's first mapping.
 */
public final class FilePart {

    private static final int SMALL = 256 * 1024;

    private FilePart() {}

    /**
     * Opens a part; the channel may be closed afterwards.
     *
     * @param start where it starts
     * @param length in bytes, up to 2 GiB
     */
    public static ByteBuffer open(FileChannel channel, long start, long length) throws IOException {
        if (length > SMALL) {
            return channel.map(MapMode.READ_ONLY, start, length);
        }
        // Like a mapped one it is outside of the heap, from where it is sent without a copy.
        ByteBuffer bytes = ByteBuffer.allocateDirect((int) length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException("The file ends within a part of it.");
            }
        }
        return bytes.flip().asReadOnlyBuffer();
    }
}
