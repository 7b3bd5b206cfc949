package dev.perigee.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One path of a prerendered route: a value for each of its parameters. For {@code [...p]} and
 * {@code [[p]]} an absent or empty value means none.
 */
public final class StaticPath {

    private final Map<String, Optional<Object>> params;
    private final Optional<Object> props;

    private StaticPath(Map<String, Optional<Object>> params, Optional<Object> props) {
        this.params = params;
        this.props = props;
    }

    /**
     * The path with this value. A value is written with {@code toString()}; numbers and dates come
     * out alike in every locale.
     */
    public static StaticPath of(String name, Object value) {
        return of(Collections.singletonMap(name, value));
    }

    /** The path with these values. */
    public static StaticPath of(Map<String, ?> values) {
        Map<String, Optional<Object>> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, Optional.ofNullable(value)));
        return new StaticPath(Collections.unmodifiableMap(copy), Optional.empty());
    }

    /** Hands a value to the handler of this path, as {@link Context#props}. */
    public StaticPath withProps(Object newProps) {
        return new StaticPath(params, Optional.of(newProps));
    }

    /** The values by name; empty where {@code null} was given. */
    public Map<String, Optional<Object>> params() {
        return params;
    }

    /** The props. */
    public Optional<Object> props() {
        return props;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        params.forEach(
                (name, value) ->
                        text.append(text.isEmpty() ? "" : ", ")
                                .append(name)
                                .append('=')
                                .append(value.map(Object::toString).orElse("null")));
        return text.toString();
    }
}
