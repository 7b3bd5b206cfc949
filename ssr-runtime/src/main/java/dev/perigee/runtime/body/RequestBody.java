package dev.perigee.runtime.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;

/**
 * The body of a request as it arrives. A client that sends less than {@value #BYTES_PER_SECOND}
 * bytes a second gets 408; only the time that we wait for it counts, and the first {@value
 * #GRACE_SECONDS} seconds of it do not. Every failure is an {@link dev.perigee.api.HttpError}: none
 * of them is the site's.
 */
public final class RequestBody extends InputStream {

    private static final int BYTES_PER_SECOND = 240;
    private static final int GRACE_SECONDS = 5;

    private final InputStream in;
    private long waited;
    private long arrived;

    /** Over the content of a request. */
    public RequestBody(Content.Source request) {
        this.in = Content.Source.asInputStream(request);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        long begin = System.nanoTime();
        int read;
        try {
            read = in.read(bytes, offset, length);
        } catch (IOException | RuntimeException e) {
            throw BodyFaults.of(e);
        }
        waited += System.nanoTime() - begin;
        arrived += Math.max(read, 0);
        if (read > 0 && isTooSlow()) {
            throw BodyFaults.tooSlow();
        }
        return read;
    }

    private boolean isTooSlow() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(waited);
        return seconds > GRACE_SECONDS && arrived < seconds * BYTES_PER_SECOND;
    }
}
