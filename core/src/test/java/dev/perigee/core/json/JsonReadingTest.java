package dev.perigee.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.HttpError;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;

class JsonReadingTest {

    private static final Json JSON = Json.of(JsonReadingTest.class.getClassLoader());

    enum Color {
        RED,
        GREEN
    }

    record Task(String title, int count, double price, boolean done, Color color, UUID id) {}

    record Plan(List<Task> tasks, Optional<String> note) {}

    record Guarded(String name) {
        Guarded {
            if (name == null) {
                throw HttpError.of(422, "A name is needed");
            }
        }
    }

    record Picky(String name) {
        Picky {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("secret");
            }
        }
    }

    interface Nothing {
        String name();
    }

    /** From text and from bytes, which must make no difference. */
    private static <T> T read(String text, Class<T> type) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(() -> JSON.read(utf8, type)))
                .isEqualTo(outcome(() -> JSON.read(text, type)));
        return JSON.read(text, type);
    }

    private static <T> T read(String text, TypeReference<T> type) {
        assertThat(JSON.read(text.getBytes(StandardCharsets.UTF_8), type))
                .isEqualTo(JSON.read(text, type));
        return JSON.read(text, type);
    }

    private static JsonNode readTree(String text) {
        return read(text, JsonNode.class);
    }

    private static Object outcome(Supplier<?> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return e.getClass() + ": " + String.valueOf(e.getMessage()).lines().findFirst();
        }
    }

    @Test
    void aRecordIsBound() {
        assertThat(read("{\"title\":\"x\",\"count\":2,\"price\":3,\"other\":[1]}", Task.class))
                .isEqualTo(new Task("x", 2, 3.0, false, null, null));
        assertThat(read("{\"title\":\"\",\"color\":\"RED\"}", Task.class).title()).isEmpty();
        assertThat(read("{\"note\":\"n\"}", Plan.class).note()).contains("n");
        assertThat(read("[1,2]", new TypeReference<List<Integer>>() {})).containsExactly(1, 2);
        assertThat(read("5", int.class)).isEqualTo(5);
        assertThat(readTree(" {\"a\":[1]} ").get("a").get(0).intValue()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "title | 5",
                "title | true",
                "title | 1.5",
                "title | {}",
                "count | \"5\"",
                "count | 1.5",
                "count | true",
                "count | null",
                "count | \"\"",
                "count | 2147483648",
                "price | \"1.5\"",
                "price | 1e400",
                "price | -1e400",
                "count | 1e999999999",
                "done | 1",
                "done | \"true\"",
                "done | \"\"",
                "color | 1",
                "color | \"blue\"",
                "color | \"\"",
                "id | \"\"",
                "id | \"x\"",
            })
    void scalarsAreNotCoerced(String field, String value) {
        assertThatThrownBy(() -> read("{\"" + field + "\":" + value + "}", Task.class))
                .isInstanceOf(JsonException.class)
                .hasMessage("The JSON of the body does not fit at '" + field + "'.");
    }

    @Test
    void aFaultSaysWhereButNamesNoClass() {
        assertThatThrownBy(() -> read("{\"tasks\":[{},{\"count\":\"x\"}]}", Plan.class))
                .hasMessage("The JSON of the body does not fit at 'tasks[1].count'.");
        assertThatThrownBy(() -> read("[]", Task.class))
                .hasMessage("The JSON of the body does not fit.");
        assertThatThrownBy(() -> read("{\"name\":\"\"}", Picky.class))
                .hasMessage("The JSON of the body does not fit.");
    }

    @Test
    void anErrorThatTheTypeThrowsIsTheAnswer() {
        assertThatThrownBy(() -> read("{}", Guarded.class))
                .isInstanceOf(HttpError.class)
                .hasMessage("A name is needed");
    }

    @Test
    void aTypeThatNothingBindsToIsTheSitesFault() {
        assertThatThrownBy(() -> read("{}", Nothing.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    @ParameterizedTest(name = "L191 L185 {0}")
    @ValueSource(
            strings = {
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "[1,]",
                "{'a':1}",
                "{a:1}",
                "NaN",
                "01",
                "+1",
                ".5",
                "// c\n1",
                "\"\u0001\"",
                "\u0000",
                "\ufeff{}",
                "tru",
                "}"
            })
    void malformedJsonIsRefused(String text) {
        assertThatThrownBy(() -> readTree(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("The body is no valid JSON");
        assertThatThrownBy(() -> read(text, Map.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void noNumberIsInfinite() {
        for (String number : List.of("1e400", "-1e400", "[1e400]", "{\"a\":1e400}")) {
            assertThatThrownBy(() -> readTree(number)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> read(number, Object.class)).isInstanceOf(JsonException.class);
        }
        assertThatThrownBy(() -> read("1e39", float.class)).isInstanceOf(JsonException.class);
        assertThat(read("1e-400", double.class)).isZero();
        assertThat(readTree("1.5").doubleValue()).isEqualTo(1.5);
    }

    @Test
    void nothingFollowsTheValue() {
        assertThatThrownBy(() -> readTree("{} {}"))
                .hasMessage("The JSON of the body does not fit.");
    }

    @Test
    void nothingAndNullAreNoValue() {
        assertThatThrownBy(() -> read(" \n", Task.class))
                .hasMessage("The body is empty, but JSON was expected.");
        assertThatThrownBy(() -> read("null", Task.class))
                .hasMessage("The body is null, but a value was expected.");
        assertThat(readTree("null").isNull()).isTrue();
    }

    @Test
    void l181NumbersNamesTextsAndDepthAreBounded() {
        String tooLong =
                "The JSON of the body is too deep, or holds too long a number, name or text.";

        for (String text :
                List.of(
                        "9".repeat(1001),
                        "1." + "9".repeat(1001),
                        "{\"" + "n".repeat(51_000) + "\":1}",
                        "\"" + "x".repeat(21_000_000) + "\"",
                        "[".repeat(201),
                        "{\"a\":".repeat(201),
                        "[".repeat(100_000))) {
            assertThatThrownBy(() -> readTree(text)).hasMessage(tooLong);
            assertThatThrownBy(() -> read(text, Object.class)).hasMessage(tooLong);
        }
        assertThat(readTree("[".repeat(200) + "]".repeat(200)).isArray()).isTrue();
    }

    @Test
    void l189NoTextNamesAClass() {
        String text = "{\"@class\":\"java.lang.Runtime\",\"@type\":\"x\",\"title\":\"t\"}";

        assertThat(read(text, Task.class).title()).isEqualTo("t");
        assertThat(read(text, Object.class)).isInstanceOf(Map.class);
    }

    @ParameterizedTest(name = "L187 {0}")
    @ValueSource(
            strings = {
                "\\ud800",
                "a\\uD800b",
                "\\udc00",
                "\\udc00\\ud800",
                "\\ud800\\ud800\\udc00",
                "\\ud800\\n",
                "\\\\\\ud800",
                "\\ud800\\\\udc00"
            })
    void halfOfASurrogatePairIsRefused(String text) {
        assertThatThrownBy(() -> readTree("{\"a\":\"" + text + "\"}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("The JSON of the body escapes half of a surrogate pair.");
    }

    @ParameterizedTest
    @CsvSource({
        "\\ud83d\\ude00, 😀",
        "\\\\ud800, \\ud800",
        "\\u00e9\\n, é%",
        "\\\\\\\\ud800, \\\\ud800"
    })
    void wholePairsAndOtherEscapesAreRead(String text, String read) {
        assertThat(read("\"" + text + "\"", String.class)).isEqualTo(read.replace('%', '\n'));
    }

    @ParameterizedTest(name = "L187 {0}")
    @ValueSource(
            strings = {
                "ff", // no UTF-8
                "22c08022", // overlong
                "22eda08022", // half of a surrogate pair
                "007b007d", // {} in UTF-16
                "7b007d00",
                "0000005b0000005d" // [] in UTF-32
            })
    void bytesOfOtherEncodingsAreRefused(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> JSON.read(bytes, JsonNode.class))
                .isInstanceOf(JsonException.class)
                .hasMessageMatching("The body is (not UTF-8|no valid JSON.*)\\.");
    }

    @Test
    void numbersAtTheEdgeAreReadFromBytes() {
        String largest = "34028234663852885981170418348451692544" + "0";

        assertThat(read(largest, float.class)).isEqualTo(Float.MAX_VALUE);
        assertThatThrownBy(() -> read(largest + "0", float.class))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> read("9".repeat(400), double.class))
                .isInstanceOf(JsonException.class);
        assertThat(read("{\"title\":\"5e400\"}", Task.class).title()).isEqualTo("5e400");
    }
}
