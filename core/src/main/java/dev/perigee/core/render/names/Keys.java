package dev.perigee.core.render.names;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps by the text of their keys, whatever the keys are. */
final class Keys {

    private Keys() {}

    static @Nullable Object get(Map<?, ?> map, String name) {
        try {
            Object value = map.get(name);
            if (value != null || map.containsKey(name)) {
                return value;
            }
        } catch (ClassCastException e) {
            return byText(map, name);
        }
        return map.isEmpty() || map.keySet().iterator().next() instanceof String
                ? Absent.ABSENT
                : byText(map, name);
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
