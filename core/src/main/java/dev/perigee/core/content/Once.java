package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read when it is first asked for. Only the threads that ask meanwhile wait. A fault of the
 * sources stays; after another failure it is tried again.
 */
final class Once<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<? extends T> reader;
    private volatile @Nullable T value;
    private @Nullable SourceFault fault;

    Once(Supplier<? extends T> reader) {
        this.reader = reader;
    }

    T get() {
        T known = value;
        return known == null ? read() : known;
    }

    private T read() {
        lock.lock();
        try {
            if (fault != null) {
                throw fault;
            }
            T known = value;
            if (known == null) {
                known = reader.get();
                value = known;
            }
            return known;
        } catch (SourceFault e) {
            fault = e;
            throw e;
        } finally {
            lock.unlock();
        }
    }
}
