package dev.perigee.runtime.server;

import dev.perigee.api.ClientGone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.BufferUtil;

/**
 * The body of a streamed response. It gathers small writes, sends on {@link #flush}, and blocks
 * while the client is slower than the writer; what it holds is one buffer. Used by one thread.
 */
final class ClientStream extends OutputStream {

    private static final int BUFFER = 32 * 1024;

    private final Response response;
    private final RetainableByteBuffer pooled;
    private final ByteBuffer buffer;
    private boolean sent;

    ClientStream(Response response, ByteBufferPool pool) {
        this.response = response;
        this.pooled = pool.acquire(BUFFER, true);
        this.buffer = pooled.getByteBuffer();
        BufferUtil.clearToFill(buffer);
    }

    @Override
    public void write(int b) {
        if (!buffer.hasRemaining()) {
            sendBuffer(false);
        }
        buffer.put((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int at = offset;
        int left = length;
        while (left > buffer.remaining()) {
            int part = buffer.remaining();
            buffer.put(bytes, at, part);
            sendBuffer(false);
            at += part;
            left -= part;
        }
        buffer.put(bytes, at, left);
    }

    /** Sends what is there; at first the head as well. */
    @Override
    public void flush() {
        if (!sent || buffer.position() > 0) {
            sendBuffer(false);
        }
    }

    /** Sends the rest and the end. */
    void finish() {
        sendBuffer(true);
    }

    /** Gives the buffer back; nothing may be written afterwards. */
    void release() {
        pooled.release();
    }

    private void sendBuffer(boolean last) {
        buffer.flip();
        sent = true;
        try (Blocker.Callback written = Blocker.callback()) {
            response.write(last, buffer, written);
            written.block();
        } catch (IOException e) {
            throw new ClientGone(e);
        } finally {
            BufferUtil.clearToFill(buffer);
        }
    }
}
