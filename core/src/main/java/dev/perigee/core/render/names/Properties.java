package dev.perigee.core.render.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What text, lists and maps have by themselves, behind a dot and where no key is called so. */
final class Properties {

    private Properties() {}

    static @Nullable Object of(Object value, String name) {
        if (value instanceof CharSequence text) {
            return ofSized(text.length(), name);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map, name);
        }
        if (value instanceof Collection<?> items) {
            Object sized = ofSized(items.size(), name);
            return sized == Absent.ABSENT ? item(items, name) : sized;
        }
        if (value instanceof JsonNode node && node.isContainer()) {
            Object sized = ofSized(node.size(), name);
            return sized == Absent.ABSENT ? item(node.values(), name) : sized;
        }
        return value.getClass().isArray() ? of(ArrayItems.of(value), name) : Absent.ABSENT;
    }

    private static Object ofSized(int size, String name) {
        return switch (name) {
            case "size", "length" -> size;
            case "empty", "isEmpty" -> size == 0;
            default -> Absent.ABSENT;
        };
    }

    private static Object ofMap(Map<?, ?> map, String name) {
        return switch (name) {
            case "entries" -> List.copyOf(map.entrySet());
            case "keys" -> map.keySet();
            case "values" -> map.values();
            default -> ofSized(map.size(), name);
        };
    }

    /** {@code first}, {@code last}, or the index of an item counted from 0. */
    private static @Nullable Object item(Collection<?> items, String name) {
        int index = index(items.size(), name);
        if (index < 0 || index >= items.size()) {
            return Absent.ABSENT;
        }
        return items instanceof List<?> list
                ? list.get(index)
                : items.stream().skip(index).iterator().next();
    }

    private static int index(int size, String name) {
        return switch (name) {
            case "first" -> 0;
            case "last" -> size - 1;
            default -> name.matches("[0-9]{1,9}") ? Integer.parseInt(name) : -1;
        };
    }
}
