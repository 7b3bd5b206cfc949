package dev.perigee.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWritingTest {

    private static final Json JSON = Json.of(JsonWritingTest.class.getClassLoader());
    private static final List<String> KEYS =
            List.of("zebra", "Alpha", "ünder", "10", "9", "beta", "gamma", "delta", "eta");
    private static final String SORTED =
            "{'10':1,'9':1,'Alpha':1,'beta':1,'delta':1,'eta':1,'gamma':1,'zebra':1,'ünder':1}";

    enum Level {
        LOW,
        HIGH
    }

    record Point(int y, int x) {}

    record Holder(Map<String, Integer> map, Set<String> set, Collection<Integer> numbers) {}

    record Renamed(@JsonProperty("z") int a, int b) {}

    private static String json(Object value) {
        return JSON.toText(value).replace('"', '\'');
    }

    private static <M extends Map<String, Integer>> M filled(M map) {
        KEYS.forEach(key -> map.put(key, 1));
        return map;
    }

    @Test
    void mapsWithoutAnOrderAreSorted() {
        Map<String, Integer> hashed = filled(new HashMap<>());

        assertThat(json(hashed)).isEqualTo(SORTED);
        assertThat(json(filled(new ConcurrentHashMap<>()))).isEqualTo(SORTED);
        assertThat(json(filled(new IdentityHashMap<>()))).isEqualTo(SORTED);
        assertThat(json(filled(new WeakHashMap<>()))).isEqualTo(SORTED);
        assertThat(json(Map.copyOf(hashed))).isEqualTo(SORTED);
        assertThat(json(Map.of("b", 1, "a", 2))).isEqualTo("{'a':2,'b':1}");
        assertThat(json(Map.of(10, 1, 9, 2))).isEqualTo("{'10':1,'9':2}");
        assertThat(json(KEYS.stream().collect(Collectors.toMap(k -> k, k -> 1)))).isEqualTo(SORTED);
    }

    @Test
    void mapsWithAnOrderKeepIt() {
        Map<String, Integer> linked = new LinkedHashMap<>();
        linked.put("b", 1);
        linked.put("a", 2);
        Map<Level, Integer> levels = new EnumMap<>(Map.of(Level.LOW, 1, Level.HIGH, 2));
        Map<String, Integer> reversed = new TreeMap<>(Collections.reverseOrder());
        reversed.putAll(linked);

        assertThat(json(linked)).isEqualTo("{'b':1,'a':2}");
        assertThat(json(Collections.unmodifiableMap(linked))).isEqualTo("{'b':1,'a':2}");
        assertThat(json(reversed)).isEqualTo("{'b':1,'a':2}");
        assertThat(json(levels)).isEqualTo("{'LOW':1,'HIGH':2}");
        assertThat(json(linked.keySet())).isEqualTo("['b','a']");
    }

    @Test
    void setsWithoutAnOrderAreSorted() {
        String sorted = "['10','9','Alpha','beta','delta','eta','gamma','zebra','ünder']";

        assertThat(json(new HashSet<>(KEYS))).isEqualTo(sorted);
        assertThat(json(Set.copyOf(KEYS))).isEqualTo(sorted);
        assertThat(json(filled(new HashMap<>()).keySet())).isEqualTo(sorted);
        assertThat(json(Map.copyOf(filled(new HashMap<>())).keySet())).isEqualTo(sorted);
        assertThat(json(filled(new ConcurrentHashMap<>()).keySet())).isEqualTo(sorted);
        assertThat(json(Set.of(10, 9, 1))).isEqualTo("[1,9,10]");
        assertThat(json(Set.of(Level.HIGH, Level.LOW))).isEqualTo("['LOW','HIGH']");
        assertThat(json(Set.of(new Point(2, 1), new Point(1, 2))))
                .isEqualTo("[{'y':1,'x':2},{'y':2,'x':1}]");
        assertThat(json(new HashSet<>(Arrays.asList("b", null, 1)))).isEqualTo("[1,'b',null]");
    }

    @Test
    void setsAndListsWithAnOrderKeepIt() {
        assertThat(json(new LinkedHashSet<>(List.of("b", "a")))).isEqualTo("['b','a']");
        assertThat(json(List.of("b", "a"))).isEqualTo("['b','a']");
    }

    @Test
    void theSameHoldsInside() {
        Holder holder =
                new Holder(
                        Map.of("b", 1, "a", 2), Set.of("d", "c"), new HashSet<>(List.of(300, 2)));

        assertThat(json(Map.of("h", holder)))
                .isEqualTo("{'h':{'map':{'a':2,'b':1},'set':['c','d'],'numbers':[2,300]}}");
        assertThat(json(List.of(Map.of("y", Map.of("b", 1, "a", 2), "x", 1))))
                .isEqualTo("[{'x':1,'y':{'a':2,'b':1}}]");
    }

    @Test
    void recordsKeepTheirOrder() {
        assertThat(json(new Point(1, 2))).isEqualTo("{'y':1,'x':2}");
        assertThat(json(new Renamed(1, 2))).isEqualTo("{'z':1,'b':2}");
        assertThat(json(LocalDate.of(2026, 1, 31))).isEqualTo("'2026-01-31'");
    }

    @Test
    void l187HalfOfASurrogatePairIsEscaped() {
        assertThat(JSON.toText("a\ud800b😀")).isEqualTo("\"a\\uD800b😀\"");
        assertThat(JSON.toText(Map.of("\udc00", 1))).isEqualTo("{\"\\uDC00\":1}");
        assertThat(JSON.toBytes("😀é")).isEqualTo("\"😀é\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void largeValuesAreWritten() {
        assertThat(JSON.toText(IntStream.range(0, 100_000).boxed().toList())).endsWith(",99999]");
    }
}
