package dev.perigee.core.render.names;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** An array of primitives as a list. */
final class ArrayItems extends AbstractList<Object> {

    private final Object array;

    private ArrayItems(Object array) {
        this.array = array;
    }

    static List<?> of(Object array) {
        return array instanceof Object[] objects ? Arrays.asList(objects) : new ArrayItems(array);
    }

    @Override
    public Object get(int index) {
        return Array.get(array, index);
    }

    @Override
    public int size() {
        return Array.getLength(array);
    }
}
