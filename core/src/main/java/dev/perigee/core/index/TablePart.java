package dev.perigee.core.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes one part of a file from a position on, through a buffer of its own. */
final class TablePart {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private long flushed;

    TablePart(FileChannel channel, long position) {
        this.channel = channel;
        this.flushed = position;
    }

    /** Where in the file the next byte will be. */
    long position() {
        return flushed + buffer.position();
    }

    TablePart putInt(int value) throws IOException {
        room(4).putInt(value);
        return this;
    }

    TablePart putLong(long value) throws IOException {
        room(8).putLong(value);
        return this;
    }

    TablePart put(byte[] bytes) throws IOException {
        int done = 0;
        while (done < bytes.length) {
            int part = Math.min(bytes.length - done, room(1).remaining());
            buffer.put(bytes, done, part);
            done += part;
        }
        return this;
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            flushed += channel.write(buffer, flushed);
        }
        buffer.clear();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }
}
