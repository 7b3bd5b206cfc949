package dev.perigee.runtime.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long to send the head of a request. The idle timeout cannot do
 * that, as each byte starts it again. A connection is looked at only while no request of it is
 * being answered, so that slow uploads and long answers are left alone.
 */
final class HeadWatch implements Connection.Listener, RequestLog {

    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Map<Connection, Watched> connections = new ConcurrentHashMap<>();
    private final long deadline;
    private final Duration interval;

    HeadWatch(Duration deadline) {
        this.deadline = deadline.toNanos();
        this.interval = Duration.ofNanos(Math.min(SECOND, this.deadline / 4 + 1));
    }

    /** Looks at all connections, again and again until it is stopped. */
    Repeated start(Scheduler scheduler) {
        return Repeated.every(interval, scheduler, () -> look(NanoTime.now()));
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Watched());
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    /** Jetty logs a request when it is over, however it ended. */
    @Override
    public void log(Request request, Response response) {
        Watched watched = connections.get(request.getConnectionMetaData().getConnection());
        if (watched != null) {
            watched.ended.incrementAndGet();
        }
    }

    private void look(long now) {
        connections.forEach(
                (connection, watched) -> {
                    if (watched.isLate(connection, now, deadline)) {
                        close(connection.getEndPoint());
                    }
                });
    }

    private static void close(EndPoint endPoint) {
        Callback close = Callback.from(endPoint::close, failure -> endPoint.close(failure));
        endPoint.write(close, ByteBuffer.wrap(TOO_SLOW));
    }

    /** What was seen of a connection at the last look. */
    private static final class Watched {

        /** Requests that are over. */
        private final AtomicLong ended = new AtomicLong();

        private long begun = -1;
        private long bytesBetween;
        private boolean waiting;
        private long waitingSince;

        boolean isLate(Connection connection, long now, long deadline) {
            long messages = connection.getMessagesIn();
            long bytes = connection.getBytesIn();
            boolean busy = messages > ended.get();
            if (busy || messages != begun) {
                begun = busy ? -1 : messages;
                bytesBetween = messages == 0 ? 0 : bytes;
                waiting = false;
            }
            if (begun >= 0 && bytes > bytesBetween && !waiting) {
                waiting = true;
                waitingSince = now;
            }
            return waiting && now - waitingSince > deadline;
        }
    }
}
