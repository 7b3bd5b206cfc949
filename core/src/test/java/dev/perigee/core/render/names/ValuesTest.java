package dev.perigee.core.render.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.HttpError;
import dev.perigee.core.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What names stand for, and the text of it. */
class ValuesTest {

    private static final Names NAMES = new Names();

    enum Status {
        OPEN,
        DONE {
            @Override
            public String label() {
                return "all done";
            }
        };

        public String label() {
            return "still open";
        }
    }

    private record Author(String name, Optional<URI> home) {}

    interface Titled {
        default String shout() {
            return "default";
        }
    }

    static class Bean implements Titled {
        public final int field = 7;
        int hidden = 8;
        private boolean active = true;

        public String getTitle() {
            return "title";
        }

        public String getURL() {
            return "url";
        }

        public boolean isActive() {
            return active;
        }

        public String plain() {
            return "plain";
        }

        String closed() {
            return "closed";
        }

        public static String fixed() {
            return "static";
        }

        public String with(String parameter) {
            return parameter;
        }

        public void nothing() {}
    }

    public static final class Sub extends Bean {}

    private static Object find(String name, Object... scopes) {
        return NAMES.find(Name.of(name), Arrays.asList(scopes));
    }

    static Stream<Arguments> names() {
        var author = new Author("Ann", Optional.of(URI.create("https://a.example/x")));
        var bean = new Bean();
        var map = new LinkedHashMap<String, Object>(Map.of("a", Map.of("b", 1)));
        map.put("none", null);
        JsonNode json =
                Json.of(ValuesTest.class.getClassLoader())
                        .readTree("{\"t\":\"x\",\"n\":1.5,\"l\":[1,{\"k\":true}],\"z\":null}");
        return Stream.of(
                Arguments.of("name", author, "Ann"),
                Arguments.of("home.host", author, "a.example"),
                Arguments.of("title", bean, "title"),
                Arguments.of("getTitle", bean, "title"),
                Arguments.of("URL", bean, "url"),
                Arguments.of("active", bean, true),
                Arguments.of("isActive", bean, true),
                Arguments.of("plain", bean, "plain"),
                Arguments.of("field", bean, 7),
                Arguments.of("shout", bean, "default"),
                Arguments.of("title", new Sub(), "title"),
                Arguments.of("plain", new Sub(), "plain"),
                Arguments.of("a.b", map, 1),
                Arguments.of("none", map, null),
                Arguments.of("none.any.thing", map, null),
                Arguments.of("a.size", map, 1),
                Arguments.of("a.entries.0.key", map, "b"),
                Arguments.of("a.entries.first.value", map, 1),
                Arguments.of("a.keys.first", map, "b"),
                Arguments.of("t", json, "x"),
                Arguments.of("t.length", json, 1),
                Arguments.of("n", json, 1.5),
                Arguments.of("l.0", json, 1),
                Arguments.of("l.last.k", json, true),
                Arguments.of("l.size", json, 2),
                Arguments.of("z", json, null),
                Arguments.of("z.y", json, null),
                Arguments.of("x.length", Map.of("x", "abc"), 3),
                Arguments.of("x.isEmpty", Map.of("x", ""), true),
                Arguments.of("x.size", Map.of("x", List.of(1, 2)), 2),
                Arguments.of("x.empty", Map.of("x", List.of(1, 2)), false),
                Arguments.of("x.first", Map.of("x", Set.of("only")), "only"),
                Arguments.of("x.1", Map.of("x", new int[] {4, 5}), 5),
                Arguments.of("x.length", Map.of("x", new String[] {"a"}), 1),
                Arguments.of("7", Map.of(7, "seven"), "seven"),
                Arguments.of("7", new TreeMap<>(Map.of(7, "seven")), "seven"),
                Arguments.of("OPEN", Map.of(Status.OPEN, 1), 1),
                Arguments.of("x.name", Map.of("x", Status.DONE), "DONE"),
                Arguments.of("x.label", Map.of("x", Status.DONE), "all done"),
                Arguments.of("x.year", Map.of("x", LocalDate.of(2026, 1, 2)), 2026),
                Arguments.of("x.monthValue", Map.of("x", LocalDate.of(2026, 1, 2)), 1),
                Arguments.of("x", Map.of("x", OptionalInt.of(3)), 3),
                Arguments.of("x", Map.of("x", Optional.of(Optional.of(3))), 3),
                Arguments.of("x", Map.of("x", Optional.empty()), null),
                Arguments.of("x.y", Map.of("x", (Supplier<?>) () -> Map.of("y", 2)), 2));
    }

    @ParameterizedTest
    @MethodSource("names")
    void finds(String name, Object scope, Object expected) {
        assertThat(find(name, scope)).isEqualTo(expected);
    }

    static Stream<Arguments> absent() {
        return Stream.of(
                Arguments.of("hidden", new Bean()),
                Arguments.of("closed", new Bean()),
                Arguments.of("fixed", new Bean()),
                Arguments.of("with", new Bean()),
                Arguments.of("nothing", new Bean()),
                Arguments.of("class", new Bean()),
                Arguments.of("getClass", new Bean()),
                Arguments.of("hashCode", new Author("a", Optional.empty())),
                Arguments.of("toString", new Author("a", Optional.empty())),
                Arguments.of("declaringClass", Status.OPEN),
                Arguments.of("trim", "text"),
                Arguments.of("length", "text"),
                Arguments.of("size", Map.of("a", 1)),
                Arguments.of("values", Map.of("a", 1)),
                Arguments.of("size", List.of(1)),
                Arguments.of("iterator", List.of(1)),
                Arguments.of("x.bytes", Map.of("x", "text")),
                Arguments.of("x.3", Map.of("x", List.of(1))),
                Arguments.of("x.first", Map.of("x", List.of())),
                Arguments.of("x.last", Map.of("x", List.of())),
                Arguments.of("x.-1", Map.of("x", List.of(1))),
                Arguments.of("x.99999999999", Map.of("x", List.of(1))),
                Arguments.of("intValue", 5),
                Arguments.of("a.b", Map.of("a.b", 1)),
                Arguments.of("a.c", Map.of("a", Map.of("b", 1), "c", 2)));
    }

    @ParameterizedTest
    @MethodSource("absent")
    void doesNotFind(String name, Object scope) {
        assertThat(find(name, scope)).isEqualTo(Absent.ABSENT);
    }

    @Test
    void innermostScopeWinsAndNullIsThere() {
        var inner = new LinkedHashMap<String, Object>();
        inner.put("b", null);
        assertThat(find("a", Map.of("a", 1, "b", 2), inner)).isEqualTo(1);
        assertThat(find("b", Map.of("a", 1, "b", 2), inner)).isNull();
        assertThat(find(".", Map.of("a", 1), "x")).isEqualTo("x");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(null, ""),
                Arguments.of(1234567, "1234567"),
                Arguments.of(1.0, "1.0"),
                Arguments.of(1e10, "10000000000"),
                Arguments.of(1e-7f, "0.00000010"),
                Arguments.of(Double.POSITIVE_INFINITY, "Infinity"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(LocalDateTime.of(2026, 1, 2, 3, 4), "2026-01-02T03:04"),
                Arguments.of(Instant.EPOCH, "1970-01-01T00:00:00Z"),
                Arguments.of(Duration.ofMinutes(90), "PT1H30M"),
                Arguments.of(Status.DONE, "DONE"),
                Arguments.of('c', "c"),
                Arguments.of(new char[] {'a', 'b'}, "ab"),
                Arguments.of(List.of("a", 1, Optional.of(true)), "a, 1, true"),
                Arguments.of(new int[] {1, 2}, "1, 2"),
                Arguments.of(URI.create("https://a.example/"), "https://a.example/"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasText(Object value, String expected) {
        assertThat(ValueText.of(value)).isEqualTo(expected);
        assertThat(ValueText.isTextless(value)).isFalse();
    }

    @Test
    void saysWhatHasNoText() {
        assertThat(ValueText.isTextless(new Bean())).isTrue();
        assertThat(ValueText.isTextless(Map.of("a", 1))).isTrue();
        assertThat(ValueText.isTextless(Stream.of(1))).isTrue();
    }

    @Test
    void listsNamesAsTheyAreWritten() {
        assertThat(NAMES.of(new Bean()))
                .containsExactly("URL", "active", "field", "plain", "shout", "title");
        assertThat(NAMES.of(new Author("a", Optional.empty()))).containsExactly("home", "name");
        assertThat(NAMES.hides(new Bean(), "closed")).isTrue();
        assertThat(NAMES.hides(new Bean(), "clsoed")).isFalse();
    }

    record Bad(String a) {
        public String title() {
            if (a.isEmpty()) {
                throw new IllegalStateException("no title");
            }
            return a;
        }

        public String gone() {
            if (a.isEmpty()) {
                throw HttpError.of(404, "Gone");
            }
            return a;
        }
    }

    @Test
    void accessorThatThrowsIsNamed() {
        assertThatThrownBy(() -> find("title", new Bad("")))
                .isInstanceOf(AccessException.class)
                .hasMessage("Bad.title() threw java.lang.IllegalStateException: no title");
        assertThatThrownBy(() -> find("gone", new Bad(""))).isInstanceOf(HttpError.class);
    }

    static Supplier<Object> endless() {
        return ValuesTest::endless;
    }

    @Test
    void suppliersWithoutEndAreRefused() {
        assertThatThrownBy(() -> find("x", Map.of("x", endless())))
                .hasMessageContaining("suppliers without end");
    }
}
