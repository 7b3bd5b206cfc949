package dev.perigee.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** Gives an order to what has none: the same on every run and every machine. */
final class Sorting {

    private Sorting() {}

    /** By the text of the keys. */
    static Map<?, ?> byKeyText(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getKey())));
        Map<Object, Object> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** By their own order where they are of one class that has one, else by their JSON. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Set<?> naturally(Set<?> set, SerializationContext context) {
        List<Object> elements = new ArrayList<>(set);
        Object first = elements.get(0);
        boolean comparable =
                elements.stream()
                        .allMatch(
                                it ->
                                        it instanceof Comparable<?>
                                                && it.getClass() == first.getClass());
        if (comparable) {
            elements.sort((Comparator) Comparator.naturalOrder());
            return new LinkedHashSet<>(elements);
        }
        Map<String, List<Object>> byJson = new TreeMap<>();
        for (Object element : elements) {
            byJson.computeIfAbsent(json(element, context), text -> new ArrayList<>()).add(element);
        }
        Set<Object> sorted = new LinkedHashSet<>();
        byJson.values().forEach(sorted::addAll);
        return sorted;
    }

    /** The tokens of the element's JSON, one behind the other. */
    private static String json(Object element, SerializationContext context) {
        StringBuilder text = new StringBuilder();
        try (TokenBuffer tokens = context.bufferForValueConversion()) {
            context.writeValue(tokens, element);
            try (JsonParser parser = tokens.asParser()) {
                while (parser.nextToken() != null) {
                    text.append(parser.getString()).append('\n');
                }
            }
        }
        return text.toString();
    }
}
