package dev.perigee.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The decoded parameters of a URL's query. */
public final class Query extends Values {

    private static final Query EMPTY = new Query(Map.of());

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        super("query parameter");
        this.values = values;
    }

    /** No parameters. */
    public static Query empty() {
        return EMPTY;
    }

    /** These values, in the map's order. */
    public static Query of(Map<String, List<String>> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach(
                (name, all) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(all))));
        return new Query(Collections.unmodifiableMap(copy));
    }

    @Override
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Override
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
