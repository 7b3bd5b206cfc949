package dev.perigee.core.render.names;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values as templates see them. */
public final class Values {

    private Values() {}

    /**
     * The value in its wrapper: of an {@code Optional} what it holds, or null; of a supplier what
     * it gives; of JSON text, numbers and truth values as Java has them.
     *
     * @throws AccessException if a supplier throws
     */
    public static @Nullable Object plain(@Nullable Object value) {
        Object plain = value;
        while (true) {
            Object inner = unwrapped(plain);
            if (inner == plain) {
                return plain;
            }
            plain = inner;
        }
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value == null || value instanceof String) {
            return value;
        }
        if (value instanceof JsonNode node) {
            return ofJson(node);
        }
        if (value instanceof Supplier<?> || value instanceof Callable<?>) {
            return supplied(value);
        }
        return value.getClass().getName().startsWith("java.util.Optional")
                ? ofOptional(value)
                : value;
    }

    private static @Nullable Object ofOptional(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static @Nullable Object ofJson(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> null;
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            default -> node;
        };
    }

    private static @Nullable Object supplied(Object value) {
        try {
            return value instanceof Supplier<?> supplier
                    ? supplier.get()
                    : ((Callable<?>) value).call();
        } catch (Exception e) {
            throw new AccessException(value.getClass().getSimpleName(), e);
        }
    }

    /** Whether a section of a plain value shows nothing. */
    public static boolean isFalse(@Nullable Object plain) {
        if (plain == null || plain == Absent.ABSENT || Boolean.FALSE.equals(plain)) {
            return true;
        }
        if (plain instanceof CharSequence text) {
            return text.isEmpty();
        }
        if (plain instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (plain instanceof JsonNode node) {
            return node.isContainer() && node.isEmpty();
        }
        Iterator<?> items = items(plain);
        return items != null && !(plain instanceof BaseStream) && !items.hasNext();
    }

    /** What a section of a plain value repeats for; null if it is no list. */
    public static @Nullable Iterator<?> items(Object plain) {
        if (plain instanceof JsonNode node) {
            return node.isArray() ? node.values().iterator() : null;
        }
        if (plain instanceof Iterable<?> items) {
            return plain instanceof java.nio.file.Path ? null : items.iterator();
        }
        if (plain instanceof BaseStream<?, ?> stream) {
            return stream.iterator();
        }
        if (plain instanceof Iterator<?> items) {
            return items;
        }
        return plain.getClass().isArray() ? list(plain).iterator() : null;
    }

    /** An array as a list. */
    public static List<?> list(Object array) {
        return ArrayItems.of(array);
    }
}
