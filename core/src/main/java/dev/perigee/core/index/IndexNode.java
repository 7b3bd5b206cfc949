package dev.perigee.core.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of the index's JSON. Jackson's parser reads it alone: its databind has hundreds of
 * classes, for which each live site would wait before it knows its routes. What is not there, or is
 * not what is asked for, is an {@link IllegalArgumentException} that says so.
 */
sealed interface IndexNode {

    /** An object. */
    record Fields(Map<String, IndexNode> byName) implements IndexNode {}

    /** An array. */
    record Elements(List<IndexNode> inOrder) implements IndexNode {}

    /** A text, a whole number or a truth value. */
    record Leaf(Object value) implements IndexNode {}

    /**
     * Reads a text in UTF-8.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static IndexNode parse(byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static IndexNode read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("it is empty");
        }
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new Leaf(parser.getString());
            case VALUE_NUMBER_INT -> new Leaf(parser.getLongValue());
            case VALUE_TRUE, VALUE_FALSE -> new Leaf(parser.getBooleanValue());
            default -> throw new IllegalArgumentException("it holds " + parser.getString());
        };
    }

    private static IndexNode fields(JsonParser parser) {
        Map<String, IndexNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser));
        }
        return new Fields(fields);
    }

    private static IndexNode elements(JsonParser parser) {
        List<IndexNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return new Elements(elements);
    }

    default Map<String, IndexNode> fields() {
        if (this instanceof Fields fields) {
            return fields.byName;
        }
        throw new IllegalArgumentException("an object is missing");
    }

    default List<IndexNode> elements() {
        if (this instanceof Elements elements) {
            return elements.inOrder;
        }
        throw new IllegalArgumentException("an array is missing");
    }

    default Optional<IndexNode> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    default IndexNode required(String name) {
        IndexNode node = fields().get(name);
        if (node == null) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return node;
    }

    default String text() {
        return leaf(String.class);
    }

    default long number() {
        return leaf(Long.class);
    }

    default boolean flag() {
        return leaf(Boolean.class);
    }

    private <T> T leaf(Class<T> type) {
        if (this instanceof Leaf leaf && type.isInstance(leaf.value)) {
            return type.cast(leaf.value);
        }
        throw new IllegalArgumentException(
                "a " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is missing");
    }
}
