package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.perigee.api.Headers;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @TempDir Path project;

    private static OutputFile file(String key, String source) {
        return new OutputFile(key, source, "/" + source, "");
    }

    private List<Problem> problems(OutputFile... files) {
        SiteFixture fixture = new SiteFixture(project);
        try {
            fixture.build(
                    stage -> {
                        for (OutputFile file : files) {
                            stage.write(file, new byte[] {1}, 200, Headers.empty());
                        }
                    });
            return List.of();
        } catch (OutputException e) {
            return e.problems();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "posts/1.json, posts/1.json, Two sources make the file 'posts/1.json': one and two.",
        "api/tasks, api/tasks/1, 'must be a file for one, and a folder for 'api/tasks/1' of two.'",
        "api, api/a/b/c, 'must be a file for one, and a folder for 'api/a/b/c' of two.'",
        "Foo.json, foo.json, differ in letter case or Unicode form only",
        "a/Foo/x, a/foo/y, differ in letter case or Unicode form only",
        "A, a/b, differ in letter case or Unicode form only",
        "caf\u00e9, cafe\u0301, differ in letter case or Unicode form only",
        "caf\u00e9/x, cafe\u0301/y, differ in letter case or Unicode form only",
        "CAF\u00c9, cafe\u0301, differ in letter case or Unicode form only",
        "\u0391\u03a3, \u03b1\u03c3, differ in letter case or Unicode form only",
    })
    void twoSourcesThatMeetAreNamed(String one, String two, String message) {
        for (boolean turned : new boolean[] {false, true}) {
            OutputFile first = file(one, "one");
            OutputFile second = file(two, "two");
            List<Problem> problems = turned ? problems(second, first) : problems(first, second);
            assertThat(problems)
                    .singleElement(type(Problem.class))
                    .satisfies(
                            problem -> {
                                assertThat(problem.message())
                                        .contains(message.replaceAll("^'|'$", ""))
                                        .contains("one")
                                        .contains("two")
                                        .contains("@Route(prerender = false)");
                                assertThat(problem.file()).contains("one");
                            });
        }
    }

    @Test
    void aRouteThatListsAPathTwiceIsToldWithBothEntries() {
        OutputFile two = new OutputFile("1-2-3", "[a]-[b].java", "/[a]-[b]", "entry 2: a=1, b=2-3");
        OutputFile ten =
                new OutputFile("1-2-3", "[a]-[b].java", "/[a]-[b]", "entry 10: a=1-2, b=3");
        for (List<Problem> problems : List.of(problems(two, ten), problems(ten, two))) {
            assertThat(problems)
                    .containsExactly(
                            Problem.in(
                                    "[a]-[b].java",
                                    "getStaticPaths lists the path of '1-2-3' twice: entry 2: a=1,"
                                            + " b=2-3 and entry 10: a=1-2, b=3 (counted from 1)."
                                            + " List it once, or give one of them another value."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a, b",
        "a/b, a/c",
        "ab, a/b",
        "stra\u00dfe, strasse",
        "A/x, b/X",
        "a.b, a/b",
        "a/b/c, a/c/b",
        "\u65e5\u672c, \u672c\u65e5",
    })
    void namesThatEverySystemTellsApartAreFine(String one, String two) {
        assertThat(problems(file(one, "one"), file(two, "two"))).isEmpty();
    }

    @Test
    void manyCollisionsAreCutShort() {
        OutputFile[] files = new OutputFile[20_000];
        for (int i = 0; i < files.length; i++) {
            files[i] = new OutputFile("same" + i % 50, "s.java", "/[id]", "id=" + i);
        }
        assertThat(problems(files)).hasSizeBetween(1, 20);
        assertThat(problems(files)).isEqualTo(problems(files));
    }

    @Test
    void aFileOfThePublicFolderAndAnEndpointMeet() throws Exception {
        SiteFixture fixture = new SiteFixture(project);
        fixture.publicFile("data.json", "{}");
        assertThatThrownBy(() -> fixture.build(Map.of("data.json", "1")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("src/main/public/data.json")
                .hasMessageContaining("src/main/pages/data.json.java");
        assertThat(fixture.output()).doesNotExist();
    }
}
