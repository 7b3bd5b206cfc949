package dev.perigee.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the names of a template resolve to: values one in front of the other. A name is looked for
 * in the innermost first. Records, maps, JSON, objects with accessors and what an {@link Optional}
 * holds of these have names. Immutable.
 */
public final class Scope {

    private final List<Object> values;

    private Scope(List<Object> values) {
        this.values = values;
    }

    /** Of values, the outermost first. */
    public static Scope of(Object... values) {
        return new Scope(List.of(values));
    }

    /** With one more value in front of the others. */
    public Scope with(Object inner) {
        List<Object> more = new ArrayList<>(values);
        more.add(inner);
        return new Scope(List.copyOf(more));
    }

    /** The outermost first. */
    List<Object> values() {
        return values;
    }
}
