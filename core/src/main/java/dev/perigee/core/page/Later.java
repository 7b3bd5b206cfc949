package dev.perigee.core.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, once; afterwards nobody waits for anybody. */
final class Later<T> {

    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
