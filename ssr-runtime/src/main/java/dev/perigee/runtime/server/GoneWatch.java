package dev.perigee.runtime.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Watches the incoming side of a connection while events go out on it, to see at once when the
 * client closes it; else only a failing write would tell. What a client sends meanwhile is a
 * pipelined request, which is not answered: the connection is closed when the events are over, and
 * RFC 9112 § 9.3.2 has the client send it again.
 */
final class GoneWatch implements Callback {

    private final EndPoint endPoint;
    private final Runnable closed;
    private final Consumer<Throwable> broken;
    private final ByteBuffer waste = BufferUtil.allocate(512);
    private boolean stopped;
    private boolean discarded;

    private GoneWatch(EndPoint endPoint, Runnable closed, Consumer<Throwable> broken) {
        this.endPoint = endPoint;
        this.closed = closed;
        this.broken = broken;
    }

    /**
     * Begins to watch.
     *
     * @param closed the client sends no more; it may still read
     * @param broken the connection is lost
     */
    static GoneWatch start(EndPoint endPoint, Runnable closed, Consumer<Throwable> broken) {
        GoneWatch watch = new GoneWatch(endPoint, closed, broken);
        watch.await();
        return watch;
    }

    private synchronized void await() {
        if (!stopped) {
            endPoint.tryFillInterested(this);
        }
    }

    @Override
    public void succeeded() {
        try {
            int filled = read();
            if (filled < 0) {
                closed.run();
            } else {
                await();
            }
        } catch (IOException e) {
            broken.accept(e);
        }
    }

    private synchronized int read() throws IOException {
        int filled = stopped ? 0 : endPoint.fill(waste);
        while (filled > 0) {
            discarded = true;
            BufferUtil.clear(waste);
            filled = endPoint.fill(waste);
        }
        return filled;
    }

    @Override
    public void failed(Throwable failure) {
        if (!isStopped()) {
            broken.accept(failure);
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /**
     * Gives the incoming side back; whether the connection can be used for further requests. Safe
     * to call more than once.
     */
    boolean stop() {
        boolean watching;
        synchronized (this) {
            watching = !stopped;
            stopped = true;
        }
        if (watching && endPoint instanceof AbstractEndPoint watched) {
            watched.getFillInterest().onFail(new IOException("The events are over."));
        }
        return isReusable();
    }

    private synchronized boolean isReusable() {
        return !discarded;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
