package dev.perigee.core.render.names;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps by the text of their keys, whatever the keys are. */
final class Keys {

    private Keys() {}

    static @Nullable Object get(Map<?, ?> map, String name) {
        if (map.isEmpty()) {
            return Absent.ABSENT;
        }
        Object key = map.keySet().iterator().next();
        if (!(key instanceof String)) {
            return byText(map, name);
        }
        Object value = map.get(name);
        return value == null && !map.containsKey(name) ? Absent.ABSENT : value;
    }

    private static @Nullable Object byText(Map<?, ?> map, String name) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (name.equals(String.valueOf(entry.getKey()))) {
                return entry.getValue();
            }
        }
        return Absent.ABSENT;
    }
}
