package dev.perigee.runtime.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A file's bytes as a stream. Used by one thread. */
final class FileInput extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final FileBytes bytes;
    private final long size;
    private final ByteBuffer space = ByteBuffer.allocate(BUFFER);
    private long position;

    FileInput(FileBytes bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == size) {
            return -1;
        }
        ByteBuffer next = bytes.read(position, Math.min(length, size - position), () -> space);
        int read = next.remaining();
        next.get(into, offset, read);
        position += read;
        return read;
    }

    @Override
    public void close() {
        bytes.close();
    }
}
