package dev.perigee.runtime.server;

import dev.perigee.api.ClientGone;
import dev.perigee.api.HttpError;
import dev.perigee.core.exchange.AnswerBody;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Sends bodies that code of the site writes as they go. */
final class StreamSender {

    private final StreamThreads threads;
    private final boolean compression;
    private final Duration keepAlive;
    private final Set<EventSession> open = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    StreamSender(StreamThreads threads, boolean compression, Duration keepAlive) {
        this.threads = threads;
        this.compression = compression;
        this.keepAlive = keepAlive;
    }

    /** Writes a stream on a thread that it may keep; {@code fault} answers if it fails at once. */
    void send(AnswerBody.Stream stream, boolean head, Outgoing out, Consumer<Throwable> fault) {
        boolean packed =
                compression
                        && Gzip.applies(
                                out.request().getHeaders(),
                                out.response().getHeaders(),
                                Long.MAX_VALUE);
        if (head) {
            sendHead(out);
        } else {
            start(() -> write(stream, packed, out, fault), fault);
        }
    }

    /** Without a length, as the body would have none either. */
    private static void sendHead(Outgoing out) {
        Callback sent = Callback.from(out.delivery()::succeeded, out.delivery()::failed);
        out.response().write(false, BufferUtil.EMPTY_BUFFER, sent);
    }

    private void start(Runnable stream, Consumer<Throwable> fault) {
        try {
            threads.execute(stream);
        } catch (RejectedExecutionException e) {
            fault.accept(HttpError.of(503, "Too many streams are open. Try again later."));
        }
    }

    private static void write(
            AnswerBody.Stream stream, boolean packed, Outgoing out, Consumer<Throwable> fault) {
        var pool = out.request().getComponents().getByteBufferPool();
        ClientStream client = new ClientStream(out.response(), pool);
        try {
            try (OutputStream body = packed ? Gzip.stream(client) : client) {
                stream.writer().write(body);
            }
            client.finish();
        } catch (ClientGone e) {
            out.abort(e);
            return;
        } catch (Throwable e) {
            fault.accept(e);
            return;
        } finally {
            client.release();
        }
        out.delivery().succeeded();
    }

    /** Sends events on a thread that they may keep. */
    void send(AnswerBody.Events events, boolean head, Outgoing out, Consumer<Throwable> fault) {
        HttpFields.Mutable fields = out.response().getHeaders();
        fields.put("X-Accel-Buffering", "no");
        if (!fields.contains(HttpHeader.CACHE_CONTROL)) {
            fields.put(HttpHeader.CACHE_CONTROL, "no-cache");
        }
        if (head) {
            sendHead(out);
        } else {
            start(() -> write(events, out, fault), fault);
        }
    }

    private void write(AnswerBody.Events events, Outgoing out, Consumer<Throwable> fault) {
        EventSession session = new EventSession(events, out, keepAlive);
        open.add(session);
        if (ending) {
            session.end();
        }
        session.run(fault);
        open.remove(session);
    }

    /** Ends all events, now and from now on, as the server is about to stop. */
    void endEvents() {
        ending = true;
        open.forEach(EventSession::end);
    }

    /** Takes no more streams; those under way go on. */
    void close() {
        threads.close();
    }
}
