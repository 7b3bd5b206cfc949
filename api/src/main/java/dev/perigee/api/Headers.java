package dev.perigee.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Header fields. Names are case-insensitive and keep the order and spelling in which they came. */
public final class Headers extends Values {

    private static final Headers EMPTY = new Headers(List.of());

    private record Field(String name, String value) {}

    private final List<Field> fields;

    private Headers(List<Field> fields) {
        super("header");
        this.fields = fields;
    }

    /** No headers. */
    public static Headers empty() {
        return EMPTY;
    }

    /** These headers, in the map's order. */
    public static Headers of(Map<String, String> headers) {
        List<Field> fields = new ArrayList<>();
        headers.forEach((name, value) -> fields.add(new Field(name, value)));
        return new Headers(List.copyOf(fields));
    }

    /** The same headers with this one in place of any of that name. */
    public Headers with(String name, String value) {
        List<Field> copy = new ArrayList<>(fields);
        copy.removeIf(field -> field.name().equalsIgnoreCase(name));
        copy.add(new Field(name, value));
        return new Headers(List.copyOf(copy));
    }

    /** The same headers and this one, next to those of that name. */
    public Headers withAdded(String name, String value) {
        List<Field> copy = new ArrayList<>(fields);
        copy.add(new Field(name, value));
        return new Headers(List.copyOf(copy));
    }

    /** The same headers without those of that name. */
    public Headers without(String name) {
        return new Headers(
                fields.stream().filter(field -> !field.name().equalsIgnoreCase(name)).toList());
    }

    @Override
    public List<String> all(String name) {
        List<String> found = new ArrayList<>(1);
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                found.add(field.value());
            }
        }
        return found;
    }

    @Override
    public List<String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Field field : fields) {
            names.putIfAbsent(AsciiCase.lower(field.name()), field.name());
        }
        return List.copyOf(names.values());
    }

    /** Calls {@code action} with the name and value of each field, in order. */
    public void forEach(BiConsumer<String, String> action) {
        for (Field field : fields) {
            action.accept(field.name(), field.value());
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers headers && fields.equals(headers.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
