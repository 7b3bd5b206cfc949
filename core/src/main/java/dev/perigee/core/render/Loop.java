package dev.perigee.core.render;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Where a section that repeats is. */
final class Loop {

    private final Iterator<?> items;
    private final @Nullable Loop outer;
    private int index = -1;

    Loop(Iterator<?> items, @Nullable Loop outer) {
        this.items = items;
        this.outer = outer;
    }

    @Nullable Loop outer() {
        return outer;
    }

    boolean hasNext() {
        return items.hasNext();
    }

    @Nullable Object next() {
        index++;
        return items.next();
    }

    int index() {
        return index;
    }
}
