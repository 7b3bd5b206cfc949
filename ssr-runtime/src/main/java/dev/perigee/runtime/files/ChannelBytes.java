package dev.perigee.runtime.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;

/**
 * The bytes of a file that is read as it is sent.
 *
 * @param channel open for reading
 */
public record ChannelBytes(FileChannel channel) implements FileBytes {

    @Override
    public ByteBuffer read(long position, long most, Supplier<ByteBuffer> space)
            throws IOException {
        ByteBuffer buffer = space.get();
        buffer.clear();
        buffer.limit((int) Math.min(most, buffer.capacity()));
        if (channel.read(buffer, position) < 1) {
            throw new EOFException("The file became shorter while it was sent.");
        }
        return buffer.flip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
