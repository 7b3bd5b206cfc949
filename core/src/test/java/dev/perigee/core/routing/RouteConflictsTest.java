package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteConflictsTest {

    /** Columns: row, sources with a space between, the conflicts. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P23           | [foo].java [bar].java               | SAME_SHAPE [bar].java [foo].java
                    M-11          | (x)/a.java (y)/a.java               | SAME_PATTERN (x)/a.java (y)/a.java
                    index         | a.java a/index.java                 | SAME_PATTERN a.java a/index.java
                    two templates | a.md a.mustache                     | SAME_PATTERN a.md a.mustache
                    three         | a.java a.md a.mustache              | SAME_PATTERN a.md a.mustache
                    pair apart    | (x)/a.java a.md                     | SAME_PATTERN (x)/a.java a.md
                    pair and one  | (x)/a.java (x)/a.md a.md            | SAME_PATTERN (x)/a.java a.md
                    three of one  | (x)/a.java (y)/a.java (z)/a.java    | SAME_PATTERN (x)/a.java (y)/a.java; SAME_PATTERN (x)/a.java (z)/a.java
                    names in path | [a]/b.java [c]/b.java               | SAME_SHAPE [a]/b.java [c]/b.java
                    pair of names | [a].java [b].md                     | SAME_SHAPE [a].java [b].md
                    inside text   | [a]-[b].java [c]-[d].java           | SAME_SHAPE [a]-[b].java [c]-[d].java
                    one matcher   | [a=int].java [b=int].java           | SAME_SHAPE [a=int].java [b=int].java
                    B023          | Foo.json.java foo.json.java         | CASE Foo.json.java foo.json.java
                    folders       | Blog/a.java blog/b.java             | CASE Blog/a.java blog/b.java
                    folders once  | Blog/a.java blog/a.java             | CASE Blog/a.java blog/a.java
                    across groups | (x)/Foo.java (y)/foo.java           | CASE (x)/Foo.java (y)/foo.java
                    parameter     | [ID]/a.java [id]/b.java             | CASE [ID]/a.java [id]/b.java
                    not ASCII     | Éa.java éa.java                     | CASE Éa.java éa.java
                    B015          | e\u0301.java é.java                 | UNICODE_FORM e\u0301.java é.java
                    B015 folder   | e\u0301/a.java é/b.java             | UNICODE_FORM e\u0301/a.java é/b.java
                    both          | E\u0301.java é.java                 | CASE E\u0301.java é.java
                    pair by case  | A.java a.md                         | CASE A.java a.md
                    """)
    void cannotStandSideBySide(String row, String sources, String conflicts) {
        List<String> given = Arrays.asList(sources.split(" "));
        assertThat(found(given)).isEqualTo(conflicts);
        Collections.reverse(given);
        assertThat(found(given)).isEqualTo(conflicts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.java",
                "a.java a.md",
                "blog/[slug].mustache blog/[slug].java",
                "[a].java [a=int].java [a=slug].java [[a]]/x.java [...a].java",
                "[id].json.java data.json.java",
                "[a]/b.java [c]/d.java",
                "(x)/a.java (x)/b.java (X2)/c.java",
                "index.java [[optional]].java",
                "a.java a.json.java a/b.java",
                "[a].[b].java [a]-[b].java",
                "straße.java strasse.java",
            })
    void mayStandSideBySide(String sources) {
        List<String> given = sources.isEmpty() ? List.of() : List.of(sources.split(" "));
        assertThat(RouteConflicts.among(given)).isEmpty();
    }

    @Test
    void theMessageNamesBothAndTheWayOut() {
        assertThat(message("(x)/a.java", "(y)/a.java"))
                .isEqualTo(
                        "'(x)/a.java' and '(y)/a.java' are both the route /a. Remove or rename one"
                                + " of them.");
        assertThat(message("[a].java", "[b].java"))
                .isEqualTo(
                        "'[a].java' and '[b].java' match the same paths: /[a] and /[b]. Remove one"
                                + " of them, or tell them apart by text or by a matcher, as in"
                                + " [name=int].");
        assertThat(message("A.java", "a.java"))
                .isEqualTo(
                        "'A.java' and 'a.java' have file or folder names that differ only in upper"
                                + " and lower case, which not every file system and host tells"
                                + " apart. Rename one of them.");
        assertThat(message("e\u0301.java", "é.java"))
                .isEqualTo(
                        "'e\u0301.java' and 'é.java' have file or folder names that look alike and"
                                + " differ only in their Unicode form. Rename one of them, or"
                                + " remove it.");
    }

    private static String found(List<String> sources) {
        return String.join(
                "; ",
                RouteConflicts.among(sources).stream()
                        .map(c -> c.kind() + " " + c.first() + " " + c.second())
                        .toList());
    }

    private static String message(String... sources) {
        return RouteConflicts.among(List.of(sources)).get(0).message();
    }
}
