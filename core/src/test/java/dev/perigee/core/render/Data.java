package dev.perigee.core.render;

import dev.perigee.core.json.Json;
import java.util.Map;

/** Models of tests, written as JSON with single quotes. */
final class Data {

    private static final Json JSON = Json.of(Data.class.getClassLoader());

    private Data() {}

    static Object of(String text) {
        return JSON.read(text.replace('\'', '"'), Object.class);
    }

    static Map<?, ?> empty() {
        return Map.of();
    }
}
