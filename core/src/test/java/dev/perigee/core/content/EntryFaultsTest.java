package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.perigee.core.source.MemorySources;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the data of an entry is told with file, line and field, all of it at once. */
class EntryFaultsTest {

    enum Level {
        EASY,
        HARD
    }

    record Author(String name, Optional<String> email) {}

    record Post(
            String title,
            LocalDate date,
            int minutes,
            Level level,
            Author author,
            List<Integer> numbers) {}

    record Lenient(
            Optional<String> a,
            OptionalInt b,
            List<String> c,
            Set<String> d,
            Map<String, Author> e,
            boolean g,
            @Nullable String h,
            @Nullable List<String> i) {}

    record Annotated(
            @JsonProperty("sub-title") String subTitle,
            @JsonAlias("when") @JsonFormat(pattern = "dd.MM.yyyy") LocalDate date) {}

    record Positive(int n) {
        Positive {
            if (n < 1) {
                throw new IllegalArgumentException("n must be above zero.");
            }
        }
    }

    private static final String GOOD =
            """
            ---
            title: Hello
            date: 2026-01-31
            minutes: 5
            level: EASY
            author:
              name: Jane
            numbers: [1, 2]
            ---
            """;

    @Test
    void nothingIsWrong() {
        assertThat(TestContent.faults("blog/a.md", GOOD, Post.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Hello | titel: Hello"
                        + "| 2: The field 'titel' is not one of Post. Did you mean 'title'?"
                        + "# 2: The field 'title' is missing. Add it, or make it Optional or"
                        + " @Nullable in Post.",
                "title: Hello | title: Hello\\nkeywords: x"
                        + "| 3: The field 'keywords' is not one of Post. It has: title, date, minutes,"
                        + " level, author, numbers.",
                "title: Hello | title:| 2: The field 'title' has no value. Write one behind it.",
                "title: Hello | title: 5"
                        + "| 2: The field 'title' must be text, but is 5. Put it in quotes.",
                "title: Hello | title: [a]"
                        + "| 2: The field 'title' must be text, but is a list. Change it, or its type.",
                "date: 2026-01-31 | date: 2026-02-30"
                        + "| 3: The field 'date' must be a date such as 2026-01-31, but is"
                        + " '2026-02-30'. Change it, or its type.",
                "date: 2026-01-31 | date: 99999-01-01"
                        + "| 3: The field 'date' must be a date such as 2026-01-31, but is"
                        + " '99999-01-01'. Change it, or its type.",
                "minutes: 5 | minutes: '5'"
                        + "| 4: The field 'minutes' must be a whole number, but is '5'. Change it, or"
                        + " its type.",
                "minutes: 5 | minutes: 5.5"
                        + "| 4: The field 'minutes' must be a whole number, but is 5.5. Change it, or"
                        + " its type.",
                "minutes: 5 | minutes: 99999999999"
                        + "| 4: The field 'minutes' is 99999999999, a number that its type cannot"
                        + " hold. Change it, or its type.",
                "minutes: 5 | minutes:| 4: The field 'minutes' has no value. Write one behind it.",
                "level: EASY | level: HARDD"
                        + "| 5: The field 'level' must be one of EASY, HARD, but is 'HARDD'. Did you"
                        + " mean 'HARD'?",
                "level: EASY | level: 0"
                        + "| 5: The field 'level' must be one of EASY, HARD, but is 0. Choose one of"
                        + " these.",
                "name: Jane | nam: Jane"
                        + "| 6: The field 'author.name' is missing. Add it, or make it Optional or"
                        + " @Nullable in Author."
                        + "# 7: The field 'author.nam' is not one of Author. Did you mean 'name'?",
                "name: Jane | name: Jane\\n  email: true"
                        + "| 8: The field 'author.email' must be text, but is true. Put it in quotes.",
                "[1, 2] | [1, x, 2, y]"
                        + "| 8: The field 'numbers[1]' must be a whole number, but is 'x'. Change it,"
                        + " or its type."
                        + "# 8: The field 'numbers[3]' must be a whole number, but is 'y'. Change it,"
                        + " or its type.",
                "[1, 2] | [1, null]"
                        + "| 8: The field 'numbers[1]' has no value. Write one behind it.",
                "[1, 2] | 1| 8: The field 'numbers' must be a list, but is 1. Change it, or its type.",
            })
    void aFaultIsToldWithItsLine(String right, String wrong, String expected) {
        String text = GOOD.replace(right, wrong.replace("\\n", "\n"));

        assertThat(TestContent.faults("blog/a.md", text, Post.class))
                .containsExactly(
                        List.of(expected.split("#")).stream()
                                .map(it -> "src/main/content/blog/a.md:" + it.strip())
                                .toArray(String[]::new));
    }

    @Test
    void allFaultsOfAllFilesAreTold() {
        MemorySources sources =
                MemorySources.of("content/blog/a.md", GOOD.replace("title", "x").replace("5", "y"))
                        .with("content/blog/b.md", "---\ntitle: [\n---\n")
                        .with("content/blog/c.json", "{\"title\": 1,}")
                        .with("content/blog/d.md", "no front matter");

        assertThat(TestContent.faults(sources, Post.class))
                .extracting(
                        it -> it.replaceAll("^src/main/content/blog/(.*?: \\S+ \\S+ \\S+).*", "$1"))
                .containsExactly(
                        "b.md:3:1: This is not",
                        "c.json:1:13: This is not",
                        "a.md:2: The field 'x'",
                        "a.md:2: The field 'title'",
                        "a.md:4: The field 'minutes'",
                        "d.md:1: The field 'title'",
                        "d.md:1: The field 'date'",
                        "d.md:1: The field 'minutes'",
                        "d.md:1: The field 'level'",
                        "d.md:1: The field 'author'");
    }

    @Test
    void faultsOfAListNameEntryAndLine() {
        String json =
                """
                [
                  {"id": "jane", "name": "Jane"},
                  {"id": "bob",
                   "name": 5,
                   "mail": "x"}
                ]
                """;

        assertThat(TestContent.faults("blog.json", json, Author.class))
                .containsExactly(
                        "src/main/content/blog.json:4: Entry 'bob': The field 'name' must be text,"
                                + " but is 5. Put it in quotes.",
                        "src/main/content/blog.json:5: Entry 'bob': The field 'mail' is not one of"
                                + " Author. Did you mean 'email'?");
        assertThat(
                        TestContent.faults(
                                "blog.yaml", "jane:\n  name: Jane\nbob:\n  nam: B\n", Author.class))
                .containsExactly(
                        "src/main/content/blog.yaml:3: Entry 'bob': The field 'name' is missing. Add"
                                + " it, or make it Optional or @Nullable in Author.",
                        "src/main/content/blog.yaml:4: Entry 'bob': The field 'nam' is not one of"
                                + " Author. Did you mean 'name'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"c\": null, \"g\": null, \"a\": null, \"h\": null}"})
    void someFieldsMayBeAbsent(String json) {
        Lenient data =
                TestContent.of(MemorySources.of("content/x/a.json", json))
                        .collection("x", Lenient.class)
                        .get("a")
                        .data();

        assertThat(data)
                .usingRecursiveComparison()
                .isEqualTo(
                        new Lenient(
                                Optional.empty(),
                                OptionalInt.empty(),
                                List.of(),
                                Set.of(),
                                Map.of(),
                                false,
                                null,
                                null));
    }

    @Test
    void jacksonsAnnotationsCount() {
        assertThat(
                        TestContent.of(
                                        MemorySources.of(
                                                "content/x/a.yaml",
                                                "sub-title: S\nwhen: 31.01.2026\n"))
                                .collection("x", Annotated.class)
                                .get("a")
                                .data())
                .isEqualTo(new Annotated("S", LocalDate.of(2026, 1, 31)));
        assertThat(TestContent.faults("blog/a.yaml", "subTitle: S\nwhen: x\n", Annotated.class))
                .containsExactly(
                        "src/main/content/blog/a.yaml:1: The field 'subTitle' is not one of"
                                + " Annotated. Did you mean 'sub-title'?",
                        "src/main/content/blog/a.yaml:1: The field 'sub-title' is missing. Add it,"
                                + " or make it Optional or @Nullable in Annotated.",
                        "src/main/content/blog/a.yaml:2: The field 'when' must be a date such as"
                                + " 2026-01-31, but is 'x'. Change it, or its type.");
    }

    @Test
    void anIdIsAFieldOfListsOnly() {
        assertThat(
                        TestContent.faults(
                                "blog.json", "[{\"id\": \"a\", \"name\": \"A\"}]", Author.class))
                .isEmpty();
        assertThat(
                        TestContent.faults(
                                "blog/a.json", "{\"id\": \"a\", \"name\": \"A\"}", Author.class))
                .containsExactly(
                        "src/main/content/blog/a.json:1: The field 'id' is not one of Author. It has:"
                                + " name, email.");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square")
    })
    sealed interface Figure {}

    record Circle(double radius) implements Figure {}

    record Square(double side) implements Figure {}

    record Drawing(String name, List<Figure> figures, Optional<Drawing> inner) {}

    @Test
    void typesThatTheDataNamesAreLeftToJackson() {
        String yaml =
                """
                name: a
                figures:
                - kind: circle
                  radius: 1
                inner:
                  name: b
                  figures:
                  - kind: square
                    sid: 2
                  inner: {nam: c}
                """;

        assertThat(TestContent.faults("blog/a.yaml", yaml, Drawing.class))
                .containsExactly(
                        "src/main/content/blog/a.yaml:9: The field 'inner.figures[0].sid' is not one"
                                + " of Square. Did you mean 'side'?",
                        "src/main/content/blog/a.yaml:10: The field 'inner.inner.nam' is not one of"
                                + " Drawing. Did you mean 'name'?",
                        "src/main/content/blog/a.yaml:10: The field 'inner.inner.name' is missing."
                                + " Add it, or make it Optional or @Nullable in Drawing.");
        assertThat(TestContent.faults("blog/a.yaml", "kind: circle\nradius: 1", Circle.class))
                .isEmpty();
    }

    record Measures(double a, long b, BigDecimal c, float d, List<Duration> e) {}

    @Test
    void numbersThatDoNotFitAreTold() {
        String json =
                """
                {"a": 1e999, "b": 99999999999999999999,
                "c": 1e999,
                "d": 1e99, "e": ["PT1H", "1h"]}
                """;
        String toLarge = ", a number that its type cannot hold. Change it, or its type.";
        String file = "src/main/content/blog/a.json:";

        assertThat(TestContent.faults("blog/a.json", json, Measures.class))
                .containsExactly(
                        file + "1: The field 'a' is 1E+999" + toLarge,
                        file + "1: The field 'b' is 99999999999999999999" + toLarge,
                        file + "3: The field 'd' is 1E+99" + toLarge,
                        file
                                + "3: The field 'e[1]' must be a duration such as PT1H30M, but is '1h'."
                                + " Change it, or its type.");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(
                        TestContent.faults(
                                "blog/a.json",
                                "{\"name\": \"A\", \"" + "x".repeat(9000) + "\": 1}",
                                Author.class))
                .singleElement()
                .asString()
                .hasSizeLessThan(400);
    }

    @Test
    void aConstructorMayRefuse() {
        assertThat(TestContent.faults("blog/a.yaml", "n: 0", Positive.class))
                .containsExactly(
                        "src/main/content/blog/a.yaml:1: The entry was refused by its class, with"
                                + " IllegalArgumentException: n must be above zero. Change the value,"
                                + " or the check in the class.");
    }

    @Test
    void aTypeToWhichNothingBindsIsRefused() {
        Collections content = TestContent.of(MemorySources.of("content/x/a.json", "{}"));

        assertThatThrownBy(() -> content.collection("x", Runnable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The entries of a collection cannot be of java.lang.Runnable: ");
    }

    @Test
    void ofManyFaultyEntriesTheFirstAreTold() {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < 500; i++) {
            json.append(i == 0 ? "" : ",\n").append("{\"id\": ").append(i).append("}");
        }

        List<String> faults = TestContent.faults("blog.json", json + "]", Author.class);
        String missing =
                " The field 'name' is missing. Add it, or make it Optional or @Nullable in Author.";
        assertThat(faults).hasSize(201);
        assertThat(faults.get(19))
                .isEqualTo("src/main/content/blog.json:116: Entry '115':" + missing);
        assertThat(faults.get(20)).isEqualTo("src/main/content/blog.json: Entry '116':" + missing);
        assertThat(faults.get(200))
                .isEqualTo(
                        "src/main/content/blog: There are 300 more entries with faults. Put the"
                                + " others right first.");
    }
}
