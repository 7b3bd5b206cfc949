package dev.perigee.core.body;

import dev.perigee.api.HttpError;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that ends with {@link HttpError} 413 beyond its limit, and with 400 when the client does
 * not send all of it, so that no endpoint takes a part for the whole.
 */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() {
        try {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        } catch (IOException e) {
            throw brokenOff();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int count = in.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        } catch (IOException e) {
            throw brokenOff();
        }
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > limit) {
            throw BodyRules.tooLarge(limit);
        }
    }

    private static HttpError brokenOff() {
        return HttpError.of(400, "The request body broke off.");
    }
}
