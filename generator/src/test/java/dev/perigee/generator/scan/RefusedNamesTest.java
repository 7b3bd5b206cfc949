package dev.perigee.generator.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files that no site can have, alone or beside others. */
class RefusedNamesTest {

    @TempDir private Path project;

    /** The rule of the pattern in its own words, behind the name of the file. */
    @ParameterizedTest
    @CsvSource({
        "a/[id.java, are not balanced",
        "a/[a][b].java, touch",
        "a/[].java, The parameter name ''",
        "a/[x]/[x].java, stands twice",
        "a/[id]]/_middleware.java, are not balanced",
    })
    void badPatternsNameTheFile(String path, String words) throws IOException {
        assertProblem(scan(path), "src/main/pages/" + path + ": ", words);
    }

    @Test
    void allOfThemAtOnce() throws IOException {
        PagesScan scan = scan("[a.java", "[b.java", "ok.java", "(g)/ok.java", "module-info.java");
        assertThat(scan.problems()).hasSize(4);
        assertThat(scan.pages().routes()).hasSize(2);
    }

    @Test
    void twoSourcesForOnePattern() throws IOException {
        assertProblem(
                scan("a.java", "a/index.java"),
                "src/main/pages/a/index.java and src/main/pages/a.java are both the route /a.",
                "Remove one of them");
    }

    /** M-11. */
    @Test
    void groupsDoNotTellApart() throws IOException {
        assertProblem(scan("(x)/a.java", "(y)/a.java"), "(y)/a.java and src/main/pages/(x)/a");
    }

    /** P23. */
    @ParameterizedTest
    @CsvSource({
        "[foo].java, [bar].java",
        "[a=int]/x.java, [b=int]/x.java",
        "[...a].java, b/../[...c].java",
    })
    void twoPatternsOfOneShape(String one, String other) throws IOException {
        assertProblem(scan(one, other), "match the same paths");
    }

    @ParameterizedTest
    @CsvSource({
        "[a].java, [a=int].java",
        "[a].java, [[b]].java",
        "index.java, [[b]].java",
        "[a].java, [a].json.java",
        "[b]/x.java, [a]/y.java",
    })
    void differentShapesStandBesideEachOther(String one, String other) throws IOException {
        assertThat(scan(one, other).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Foo.java, foo.java, 'Foo.java', 'foo.java'",
        "API/a.java, api/b.java, 'API', 'api'",
        "[Id]/a.java, [id]/b.java, '[Id]', '[id]'",
        "\u00c9t\u00e9.java, \u00e9t\u00e9.java, '\u00c9t\u00e9.java', '\u00e9t\u00e9.java'",
        "(App)/_middleware.java, (app)/x.java, '(App)', '(app)'",
        "_matchers/Even.java, _matchers/even.java, '_matchers/Even.java', '_matchers/even.java'",
        "(a)/X/y.java, (b)/x/z.java, 'X', 'x'",
    })
    void namesThatDifferInCase(String one, String other, String here, String there)
            throws IOException {
        assertProblem(scan(one, other), "differ only in case", "'" + here + "'", "'" + there + "'");
    }

    /** B015. */
    @ParameterizedTest
    @CsvSource({
        "caf\u00e9.java, cafe\u0301.java",
        "caf\u00e9/a.java, cafe\u0301/b.java",
    })
    void namesThatDifferInUnicodeForm(String one, String other) throws IOException {
        assertProblem(scan(one, other), "in different Unicode forms (NFC and NFD)");
    }

    @ParameterizedTest
    @CsvSource({"(a)/x.java, (b)/y.java", "ss.java, \u00df.java", "a/x.java, b/X.java"})
    void namesThatAreApart(String one, String other) throws IOException {
        assertThat(scan(one, other).problems()).isEmpty();
    }

    @Test
    void reservedNamesInOtherCase() throws IOException {
        assertProblem(scan("api/_Middleware.java"), "Write it '_middleware.java'");
    }

    @Test
    void reservedFoldersInOtherCase() throws IOException {
        assertProblem(scan("_Matchers/even.java"), "Write it '_matchers'");
    }

    @Test
    void whatIsOnlyAtTheRoot() throws IOException {
        assertProblem(
                scan("api/_site.java"),
                "src/main/pages/api/_site.java: There is one '_site.java' for the whole site. Move this to src/main/pages/_site.java.");
    }

    @Test
    void matchersAreOnlyAtTheRoot() throws IOException {
        assertProblem(scan("api/_matchers/even.java"), "Move this to src/main/pages/_matchers.");
    }

    @Test
    void aMatcherThatShadowsABuiltInOne() throws IOException {
        assertProblem(scan("_matchers/int.java"), "'int' is a built-in matcher");
    }

    @Test
    void aMatcherThatNoRouteCouldName() throws IOException {
        assertProblem(scan("_matchers/a b.java"), "No route could use a matcher named 'a b'.");
    }

    @Test
    void aModule() throws IOException {
        assertProblem(scan("module-info.java"), "are no Java module");
    }

    @Test
    void aFileInPlaceOfTheFolder() throws IOException {
        Files.createDirectories(pages().getParent());
        Files.writeString(pages(), "");
        assertProblem(PagesScan.of(project, pages()), "src/main/pages: The pages folder is a");
    }

    private void assertProblem(PagesScan scan, String... words) {
        assertThat(scan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains(words));
    }

    private PagesScan scan(String... paths) throws IOException {
        for (String path : paths) {
            Path file = pages().resolve(path).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        return PagesScan.of(project, pages());
    }

    private Path pages() {
        return project.resolve("src/main/pages");
    }
}
