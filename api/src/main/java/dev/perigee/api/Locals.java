package dev.perigee.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What middleware hands, within one request, to those after it. */
public final class Locals {

    private final Map<Key<?>, Object> values = new LinkedHashMap<>();

    /** Puts a value in place of any under that key. */
    public <T> void put(Key<T> key, T value) {
        values.put(key, key.type().cast(value));
    }

    /**
     * The value under a key.
     *
     * @throws IllegalStateException if there is none, naming those that are there
     */
    public <T> T get(Key<T> key) {
        return find(key)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Locals hold no '"
                                                + key.name()
                                                + "'. Is this route below the middleware that"
                                                + " puts it? There: "
                                                + values.keySet()
                                                + "."));
    }

    /** The value under a key, if there is one. */
    public <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable(values.get(key)).map(key.type()::cast);
    }
}
