package dev.perigee.core.render;

import dev.perigee.core.render.names.AccessException;
import dev.perigee.core.render.names.Values;
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
        try {
            return items.hasNext();
        } catch (RuntimeException e) {
            throw new AccessException("The list", e);
        }
    }

    @Nullable Object next() {
        index++;
        try {
            return Values.plain(items.next());
        } catch (RuntimeException e) {
            throw new AccessException("The list", e);
        }
    }

    int index() {
        return index;
    }
}
