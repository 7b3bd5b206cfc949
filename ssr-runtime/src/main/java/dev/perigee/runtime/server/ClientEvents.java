package dev.perigee.runtime.server;

import dev.perigee.api.ClientGone;
import dev.perigee.api.Event;
import dev.perigee.api.EventWriter;
import dev.perigee.core.exchange.EventFrames;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Sends server-sent events. The endpoint's thread writes events and the server's clock writes
 * comments between them; one write is under way at a time. It ends when the endpoint is done, when
 * the client goes away, or when the server stops: then the body is ended in order, so that the
 * client reconnects elsewhere.
 */
final class ClientEvents implements EventWriter {

    private static final byte[] NOTHING = {};

    private final Content.Sink sink;
    private final EventFrames frames;
    private final Optional<String> lastEventId;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean writing;
    private boolean ended;
    private @Nullable Throwable failure;

    ClientEvents(Content.Sink sink, EventFrames frames, Optional<String> lastEventId) {
        this.sink = sink;
        this.frames = frames;
        this.lastEventId = lastEventId;
    }

    @Override
    public void send(Event event) {
        byte[] frame = frames.write(event);
        lock.lock();
        try {
            awaitTurn();
            write(false, frame);
            awaitTurn();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void pause(Duration duration) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (left > 0) {
                checkOpen();
                left = changed.awaitNanos(left);
            }
            checkOpen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClientGone(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<String> lastEventId() {
        return lastEventId;
    }

    /** Sends the head, so that the client knows at once that it is connected. */
    void open() {
        lock.lock();
        try {
            if (!ended && !writing) {
                write(false, NOTHING);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends a comment, unless a write is under way, which shows as much. */
    void keepAlive() {
        lock.lock();
        try {
            if (!writing && !ended && failure == null) {
                write(false, EventFrames.keepAlive());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Marks the client as gone; whoever waits here is told. */
    void gone(Throwable cause) {
        lock.lock();
        try {
            failure = failure == null ? cause : failure;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the body; the endpoint is told at its next call. Safe to call more than once. */
    void end() {
        lock.lock();
        try {
            boolean open = !ended && failure == null;
            ended = true;
            if (open && !writing) {
                write(true, NOTHING);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the end of the body is sent.
     *
     * @throws ClientGone if nobody was left to read it
     */
    void awaitEnd() {
        lock.lock();
        try {
            while (writing && failure == null) {
                changed.awaitUninterruptibly();
            }
            if (failure != null) {
                throw new ClientGone(failure);
            }
        } finally {
            lock.unlock();
        }
    }

    private void awaitTurn() {
        while (writing && failure == null) {
            changed.awaitUninterruptibly();
        }
        checkOpen();
    }

    private void checkOpen() {
        if (failure != null) {
            throw new ClientGone(failure);
        }
        if (ended) {
            throw new ClientGone(new IllegalStateException("The server is about to stop."));
        }
    }

    private void write(boolean last, byte[] frame) {
        writing = true;
        Callback written = Callback.from(() -> written(last, null), x -> written(last, x));
        sink.write(last, ByteBuffer.wrap(frame), written);
    }

    private void written(boolean last, @Nullable Throwable cause) {
        lock.lock();
        try {
            writing = false;
            failure = failure == null ? cause : failure;
            if (ended && !last && failure == null) {
                write(true, NOTHING);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
