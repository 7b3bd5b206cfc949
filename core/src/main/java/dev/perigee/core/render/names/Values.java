package dev.perigee.core.render.names;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
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

    /** More wrappers than anybody puts around a value on purpose. */
    private static final int WRAPPERS = 16;

    private static final String LIST = "The list";

    private Values() {}

    /**
     * The value in its wrapper: of an {@code Optional} what it holds, or null; of a supplier what
     * it gives; of JSON text, numbers and truth values as Java has them.
     *
     * @throws AccessException if a supplier throws, or gives suppliers without end
     */
    public static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        Object plain = value;
        for (int i = 0; i < WRAPPERS; i++) {
            Object inner = unwrapped(plain);
            if (inner == plain && !(plain instanceof Supplier)) {
                return plain;
            }
            plain = inner;
        }
        throw new AccessException(
                "The value", new IllegalStateException("its suppliers give suppliers without end"));
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value == null) {
            return value;
        }
        if (value instanceof JsonNode node) {
            return ofJson(node);
        }
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof Supplier<?> || value instanceof Callable<?>) {
            return supplied(value);
        }
        return ofOptionalNumber(value);
    }

    private static @Nullable Object ofOptionalNumber(Object value) {
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

    /**
     * Whether a section of a plain value shows nothing: null, false, zero, and what is empty. The
     * specification of Mustache leaves zero open; that of JavaScript has it so, and who writes
     * {@code {{#posts.size}}} means it so.
     *
     * @throws AccessException if a list of the site's own throws
     */
    public static boolean isFalse(@Nullable Object plain) {
        if (plain == null || plain == Absent.ABSENT || Boolean.FALSE.equals(plain)) {
            return true;
        }
        if (plain instanceof CharSequence text) {
            return text.isEmpty();
        }
        if (plain instanceof Number number) {
            return isZero(number);
        }
        if (plain instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (plain instanceof JsonNode node) {
            return node.isContainer() && node.isEmpty();
        }
        return !(plain instanceof BaseStream) && isEmptyList(plain);
    }

    private static boolean isZero(Number number) {
        return number instanceof BigDecimal exact ? exact.signum() == 0 : number.doubleValue() == 0;
    }

    private static boolean isEmptyList(Object plain) {
        try {
            if (plain instanceof Collection<?> items) {
                return items.isEmpty();
            }
            Iterator<?> items = items(plain);
            return items != null && !items.hasNext();
        } catch (RuntimeException e) {
            throw new AccessException(LIST, e);
        }
    }

    /**
     * What a section of a plain value repeats for; null if it is no list.
     *
     * @throws AccessException if a list of the site's own throws
     */
    public static @Nullable Iterator<?> items(Object plain) {
        if (plain instanceof JsonNode node) {
            return node.isArray() ? node.values().iterator() : null;
        }
        try {
            if (plain instanceof Iterable<?> items) {
                return plain instanceof Path ? null : items.iterator();
            }
            if (plain instanceof BaseStream<?, ?> stream) {
                return stream.iterator();
            }
        } catch (RuntimeException e) {
            throw new AccessException(LIST, e);
        }
        if (plain instanceof Iterator<?> items) {
            return items;
        }
        return plain.getClass().isArray() ? ArrayItems.of(plain).iterator() : null;
    }
}
