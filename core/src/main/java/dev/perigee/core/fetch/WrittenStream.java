package dev.perigee.core.fetch;

import dev.perigee.api.BodyWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Reads what a {@link BodyWriter} writes. The writer has a thread of its own, which waits while
 * nobody reads, and is told at its next write that the reader has closed.
 */
final class WrittenStream extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final Handover handover = new Handover();

    WrittenStream(BodyWriter writer) {
        Thread thread = new Thread(() -> run(writer), "perigee-fetch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(BodyWriter writer) {
        try (OutputStream out = new BufferedOutputStream(new Sink(), BUFFER)) {
            writer.write(out);
        } catch (Throwable e) {
            handover.end(Optional.of(e));
            return;
        }
        handover.end(Optional.empty());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return length == 0 ? 0 : handover.take(buffer, offset, length);
    }

    @Override
    public void close() {
        handover.close();
    }

    private final class Sink extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            handover.give(bytes, offset, count);
        }
    }
}
