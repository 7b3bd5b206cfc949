package dev.perigee.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.HttpError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
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

    @Test
    void aRecordIsBound() {
        assertThat(JSON.read("{\"title\":\"x\",\"count\":2,\"price\":3,\"other\":[1]}", Task.class))
                .isEqualTo(new Task("x", 2, 3.0, false, null, null));
        assertThat(JSON.read("{\"title\":\"\",\"color\":\"RED\"}", Task.class).title()).isEmpty();
        assertThat(JSON.read("{\"note\":\"n\"}", Plan.class).note()).contains("n");
        assertThat(JSON.read("[1,2]", new TypeReference<List<Integer>>() {})).containsExactly(1, 2);
        assertThat(JSON.read("5", int.class)).isEqualTo(5);
        assertThat(JSON.readTree(" {\"a\":[1]} ").get("a").get(0).intValue()).isEqualTo(1);
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
        assertThatThrownBy(() -> JSON.read("{\"" + field + "\":" + value + "}", Task.class))
                .isInstanceOf(JsonException.class)
                .hasMessage("The JSON of the body does not fit at '" + field + "'.");
    }

    @Test
    void aFaultSaysWhereButNamesNoClass() {
        assertThatThrownBy(() -> JSON.read("{\"tasks\":[{},{\"count\":\"x\"}]}", Plan.class))
                .hasMessage("The JSON of the body does not fit at 'tasks[1].count'.");
        assertThatThrownBy(() -> JSON.read("[]", Task.class))
                .hasMessage("The JSON of the body does not fit.");
        assertThatThrownBy(() -> JSON.read("{\"name\":\"\"}", Picky.class))
                .hasMessage("The JSON of the body does not fit.");
    }

    @Test
    void anErrorThatTheTypeThrowsIsTheAnswer() {
        assertThatThrownBy(() -> JSON.read("{}", Guarded.class))
                .isInstanceOf(HttpError.class)
                .hasMessage("A name is needed");
    }

    @Test
    void aTypeThatNothingBindsToIsTheSitesFault() {
        assertThatThrownBy(() -> JSON.read("{}", Nothing.class))
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
        assertThatThrownBy(() -> JSON.readTree(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("The body is no valid JSON");
        assertThatThrownBy(() -> JSON.read(text, Map.class)).isInstanceOf(JsonException.class);
    }

    @Test
    void noNumberIsInfinite() {
        for (String number : List.of("1e400", "-1e400", "[1e400]", "{\"a\":1e400}")) {
            assertThatThrownBy(() -> JSON.readTree(number)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> JSON.read(number, Object.class))
                    .isInstanceOf(JsonException.class);
        }
        assertThatThrownBy(() -> JSON.read("1e39", float.class)).isInstanceOf(JsonException.class);
        assertThat(JSON.read("1e-400", double.class)).isZero();
        assertThat(JSON.readTree("1.5").doubleValue()).isEqualTo(1.5);
    }

    @Test
    void nothingFollowsTheValue() {
        assertThatThrownBy(() -> JSON.readTree("{} {}"))
                .hasMessage("The JSON of the body does not fit.");
    }

    @Test
    void nothingAndNullAreNoValue() {
        assertThatThrownBy(() -> JSON.read(" \n", Task.class))
                .hasMessage("The body is empty, but JSON was expected.");
        assertThatThrownBy(() -> JSON.read("null", Task.class))
                .hasMessage("The body is null, but a value was expected.");
        assertThat(JSON.readTree("null").isNull()).isTrue();
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
            assertThatThrownBy(() -> JSON.readTree(text)).hasMessage(tooLong);
            assertThatThrownBy(() -> JSON.read(text, Object.class)).hasMessage(tooLong);
        }
        assertThat(JSON.readTree("[".repeat(200) + "]".repeat(200)).isArray()).isTrue();
    }

    @Test
    void l189NoTextNamesAClass() {
        String text = "{\"@class\":\"java.lang.Runtime\",\"@type\":\"x\",\"title\":\"t\"}";

        assertThat(JSON.read(text, Task.class).title()).isEqualTo("t");
        assertThat(JSON.read(text, Object.class)).isInstanceOf(Map.class);
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
        assertThatThrownBy(() -> JSON.readTree("{\"a\":\"" + text + "\"}"))
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
        assertThat(JSON.read("\"" + text + "\"", String.class)).isEqualTo(read.replace('%', '\n'));
    }
}
