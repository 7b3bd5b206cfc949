package dev.perigee.core.json;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the JDK's maps and sets whose order means nothing, and may differ from one run to the next:
 * those that hash, and {@code Map.of} and {@code Set.of}. All others keep the order in which they
 * iterate; what an unmodifiable view hides cannot be seen.
 */
final class Orderless {

    /** The classes within which the JDK's own maps, sets and views of keys are nested. */
    private static final List<Class<?>> HOSTS =
            List.of(
                    Map.of().getClass().getNestHost(),
                    HashMap.class,
                    ConcurrentHashMap.class,
                    Hashtable.class,
                    IdentityHashMap.class,
                    WeakHashMap.class,
                    AbstractMap.class);

    private Orderless() {}

    static boolean is(Map<?, ?> map) {
        boolean hashes = map instanceof HashMap || map instanceof Hashtable;
        return map.size() > 1
                && !(map instanceof LinkedHashMap)
                && (hashes || isNested(map.getClass()));
    }

    static boolean is(Set<?> set) {
        boolean hashes = set instanceof HashSet && !(set instanceof LinkedHashSet);
        return set.size() > 1 && (hashes || isNested(set.getClass()));
    }

    private static boolean isNested(Class<?> type) {
        return HOSTS.contains(type.getNestHost());
    }
}
