package dev.perigee.core.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Hands bytes from one thread to another, which takes them out of the first one's own array. */
final class Handover {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private byte[] offered = new byte[0];
    private int position;
    private int end;
    private boolean ended;
    private boolean closed;
    private Optional<Throwable> failure = Optional.empty();

    /** Returns when all bytes are taken. */
    void give(byte[] bytes, int offset, int count) throws IOException {
        lock.lock();
        try {
            offered = bytes;
            position = offset;
            end = offset + count;
            changed.signalAll();
            while (position < end && !closed) {
                changed.await();
            }
            if (closed) {
                throw new IOException("Nobody reads any more.");
            }
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            lock.unlock();
        }
    }

    /** Takes what is there, at most {@code length} bytes, or waits; -1 at the end. */
    int take(byte[] into, int offset, int length) throws IOException {
        lock.lock();
        try {
            while (position == end && !ended && !closed) {
                changed.await();
            }
            if (failure.isPresent()) {
                throw new IOException("The body could not be completed.", failure.get());
            }
            int count = Math.min(length, end - position);
            System.arraycopy(offered, position, into, offset, count);
            position += count;
            changed.signalAll();
            return count == 0 ? -1 : count;
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            lock.unlock();
        }
    }

    /** There is no more to give, perhaps because of a failure. */
    void end(Optional<Throwable> why) {
        lock.lock();
        try {
            ended = true;
            failure = why;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody will take any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            position = end;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted while waiting.");
    }
}
