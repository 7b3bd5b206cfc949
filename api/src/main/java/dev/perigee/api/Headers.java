package dev.perigee.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Header fields. Names are case-insensitive and keep the order and spelling in which they came. */
public final class Headers extends Values {

    private static final Headers EMPTY = new Headers(new String[0]);

    /** Name, value, name, value …: one array, as headers are made for every request. */
    private final String[] fields;

    private Headers(String[] fields) {
        super("header");
        this.fields = fields;
    }

    /** No headers. */
    public static Headers empty() {
        return EMPTY;
    }

    /** These headers, in the map's order. */
    public static Headers of(Map<String, String> headers) {
        Builder builder = builder();
        headers.forEach(builder::add);
        return builder.build();
    }

    /** For many headers at once. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects header fields, several of one name too. Used by one thread. */
    public static final class Builder {

        private String[] fields = new String[16];
        private int length;

        private Builder() {}

        /** Adds a field after those that are there. */
        public Builder add(String name, String value) {
            if (length == fields.length) {
                fields = Arrays.copyOf(fields, 2 * length);
            }
            fields[length++] = name;
            fields[length++] = value;
            return this;
        }

        /** Adds all fields of {@code headers}. */
        public Builder addAll(Headers headers) {
            headers.forEach(this::add);
            return this;
        }

        /** What was added. */
        public Headers build() {
            return length == 0 ? EMPTY : new Headers(Arrays.copyOf(fields, length));
        }
    }

    /** The same headers with this one in place of any of that name. */
    public Headers with(String name, String value) {
        return has(name) ? without(name).withAdded(name, value) : withAdded(name, value);
    }

    /** The same headers and this one, next to those of that name. */
    public Headers withAdded(String name, String value) {
        String[] copy = Arrays.copyOf(fields, fields.length + 2);
        copy[fields.length] = name;
        copy[fields.length + 1] = value;
        return new Headers(copy);
    }

    /** The same headers without those of that name. */
    public Headers without(String name) {
        if (!has(name)) {
            return this;
        }
        Builder kept = builder();
        forEach(
                (other, value) -> {
                    if (!other.equalsIgnoreCase(name)) {
                        kept.add(other, value);
                    }
                });
        return kept.build();
    }

    @Override
    public Optional<String> find(String name) {
        int index = indexOf(name, 0);
        return index < 0 ? Optional.empty() : Optional.of(fields[index + 1]);
    }

    @Override
    public boolean has(String name) {
        return indexOf(name, 0) >= 0;
    }

    @Override
    public List<String> all(String name) {
        int first = indexOf(name, 0);
        int second = first < 0 ? -1 : indexOf(name, first + 2);
        if (second < 0) {
            return first < 0 ? List.of() : List.of(fields[first + 1]);
        }
        List<String> found = new ArrayList<>(4);
        found.add(fields[first + 1]);
        for (int i = second; i >= 0; i = indexOf(name, i + 2)) {
            found.add(fields[i + 1]);
        }
        return List.copyOf(found);
    }

    @Override
    public List<String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            names.putIfAbsent(AsciiCase.lower(fields[i]), fields[i]);
        }
        return List.copyOf(names.values());
    }

    /** Calls {@code action} with the name and value of each field, in order. */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < fields.length; i += 2) {
            action.accept(fields[i], fields[i + 1]);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return fields.length == 0;
    }

    private int indexOf(String name, int from) {
        for (int i = from; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers headers && Arrays.equals(fields, headers.fields);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fields);
    }

    /** A line for each field: {@code name: value}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        forEach(
                (name, value) ->
                        text.append(text.isEmpty() ? "" : "\n")
                                .append(name)
                                .append(": ")
                                .append(value));
        return text.toString();
    }
}
