package dev.perigee.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decoded parameters of a path. An optional parameter that is not in the path has no value. */
public final class Params extends Values {

    private static final Params EMPTY = new Params(Map.of(), Set.of());

    private final Map<String, String> values;
    private final Set<String> declared;

    private Params(Map<String, String> values, Set<String> declared) {
        super("path parameter");
        this.values = values;
        this.declared = declared;
    }

    /** No parameters. */
    public static Params empty() {
        return EMPTY;
    }

    /** These values, in the map's order. */
    public static Params of(Map<String, String> values) {
        return of(values, values.keySet());
    }

    /**
     * These values, of a route that has parameters with the names {@code declared}.
     *
     * @param declared names of the route's parameters, those without a value too
     */
    public static Params of(Map<String, String> values, Set<String> declared) {
        return new Params(
                values.size() < 2
                        ? Map.copyOf(values)
                        : Collections.unmodifiableMap(new LinkedHashMap<>(values)),
                declared);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if the route has no parameter of that name
     */
    @Override
    public Optional<String> find(String name) {
        String value = values.get(name);
        if (value == null && !declared.contains(name)) {
            throw new IllegalArgumentException(
                    "This route has no parameter '" + name + "'. It has: " + declared + ".");
        }
        return Optional.ofNullable(value);
    }

    @Override
    public List<String> all(String name) {
        return find(name).map(List::of).orElse(List.of());
    }

    @Override
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The values by name, in the order of the path. */
    public Map<String, String> asMap() {
        return values;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
