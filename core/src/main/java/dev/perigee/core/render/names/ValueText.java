package dev.perigee.core.render.names;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The text of a value, alike in every locale: numbers without exponent, dates and times as ISO
 * 8601, enums and all else by {@code toString}; of a list, the texts of its items with ", "
 * between.
 */
public final class ValueText {

    private ValueText() {}

    /** The text of a plain value; empty for null. */
    public static String of(@Nullable Object plain) {
        if (plain == null) {
            return "";
        }
        if (plain instanceof String text) {
            return text;
        }
        if (plain instanceof char[] text) {
            return new String(text);
        }
        if (plain instanceof Double || plain instanceof Float) {
            return ofDecimal((Number) plain);
        }
        if (plain instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (plain instanceof Date date) {
            return ofDate(date);
        }
        return ofList(plain);
    }

    /** Whether a value has no text that a page could show: what no class gave a text of its own. */
    public static boolean isTextless(@Nullable Object plain) {
        if (plain == null || plain instanceof Number || plain instanceof CharSequence) {
            return false;
        }
        if (plain instanceof Map || plain instanceof BaseStream) {
            return true;
        }
        return plain instanceof JsonNode node ? node.isObject() : hasIdentityOnly(plain);
    }

    private static boolean hasIdentityOnly(Object value) {
        Class<?> type = value.getClass();
        String start = type.getName() + "@";
        return !type.isArray()
                && !(value instanceof Iterable)
                && !type.isEnum()
                && value.toString().startsWith(start);
    }

    @SuppressWarnings("JavaUtilDate")
    private static String ofDate(Date date) {
        return Instant.ofEpochMilli(date.getTime()).toString();
    }

    private static String ofDecimal(Number number) {
        String text = number.toString();
        boolean plain = text.indexOf('E') < 0 || text.equals("Infinity");
        return plain ? text : new BigDecimal(text).toPlainString();
    }

    private static String ofList(Object plain) {
        Iterator<?> items = plain instanceof BaseStream ? null : Values.items(plain);
        if (items == null) {
            return plain instanceof JsonNode node ? node.toString() : String.valueOf(plain);
        }
        List<String> texts = new ArrayList<>();
        items.forEachRemaining(item -> texts.add(of(Values.plain(item))));
        return String.join(", ", texts);
    }
}
