package dev.perigee.runtime.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.IO;

/**
 * The body of a request as it arrives. A client that sends less than {@value #BYTES_PER_SECOND}
 * bytes a second gets 408; only the time that we wait for it counts, and the first {@value
 * #GRACE_SECONDS} seconds of it do not. Every failure is an {@link dev.perigee.api.HttpError}: none
 * of them is the site's.
 */
public final class RequestBody extends InputStream {

    private static final int BYTES_PER_SECOND = 240;
    private static final int GRACE_SECONDS = 5;

    private final Content.Source source;
    private Content.Chunk chunk = Content.Chunk.EMPTY;
    private long waited;
    private long arrived;

    /** Over the content of a request. */
    public RequestBody(Content.Source request) {
        this.source = request;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!chunk.hasRemaining() && !chunk.isLast()) {
            advance();
        }
        if (!chunk.hasRemaining()) {
            return -1;
        }
        int read = chunk.get(bytes, offset, length);
        if (!chunk.hasRemaining()) {
            chunk.release();
        }
        arrived += read;
        if (isTooSlow()) {
            throw BodyFaults.tooSlow();
        }
        return read;
    }

    /** Goes on to bytes that can be read, or to the end. */
    private void advance() {
        try {
            do {
                chunk = next();
            } while (!chunk.hasRemaining() && !chunk.isLast());
        } catch (IOException | RuntimeException e) {
            throw BodyFaults.of(e);
        }
    }

    private Content.Chunk next() throws IOException {
        Content.Chunk next = source.read();
        while (next == null) {
            await();
            next = source.read();
        }
        if (Content.Chunk.isFailure(next)) {
            throw IO.rethrow(next.getFailure());
        }
        return next;
    }

    /** Most bodies have come with their head, and then no clock is looked at either. */
    private void await() throws IOException {
        long begin = System.nanoTime();
        try (Blocker.Runnable arrival = Blocker.runnable()) {
            source.demand(arrival);
            arrival.block();
        } finally {
            waited += System.nanoTime() - begin;
        }
    }

    private boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(waited);
        return seconds > GRACE_SECONDS && arrived < seconds * BYTES_PER_SECOND;
    }
}
