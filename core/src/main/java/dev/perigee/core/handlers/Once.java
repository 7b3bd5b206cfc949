package dev.perigee.core.handlers;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for. If that fails, it fails the same way whenever it
 * is asked for again.
 */
final class Once<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;
    private @Nullable SiteException failure;

    Once(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private T make() {
        lock.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            T value = made;
            if (value == null) {
                value = maker.get();
                made = value;
            }
            return value;
        } catch (SiteException e) {
            failure = e;
            throw e;
        } finally {
            lock.unlock();
        }
    }
}
