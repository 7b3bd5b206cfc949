package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Lists of paths that cannot become files. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class HostileListTest {

    private static final String GET = "return Response.text(\"x\");";

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void create() {
        site = new TestSite(project);
    }

    private List<String> problems() throws InterruptedException {
        List<String> problems = site.build().problems().stream().map(Problem::toString).toList();
        assertThat(site.outputFolder()).doesNotExist();
        return problems;
    }

    @Test
    void nullsAndExceptionsAreNamed() throws Exception {
        site.list("a/[id].java", "return null;", GET)
                .list("b/[id].java", "return Stream.of(StaticPath.of(\"id\", 1), null);", GET)
                .list("c/[id].java", "throw new java.io.IOException(\"no database\");", GET)
                .list(
                        "d/[id].java",
                        "return Stream.of(1, 0).map(i -> StaticPath.of(\"id\", 1 / i));",
                        GET)
                .list(
                        "e/[id].java",
                        "return Stream.of(StaticPath.of(\"id\", 1)).onClose(() -> { throw new IllegalStateException(\"still open\"); });",
                        GET);
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a/[id].java: getStaticPaths returned null. Return a stream;"
                                + " Stream.empty() if there is nothing to render.",
                        "src/main/pages/b/[id].java: Entry 2 of getStaticPaths (counted from 1) of"
                                + " /b/[id] is null. Each must be a StaticPath.",
                        "src/main/pages/c/[id].java:3: getStaticPaths of /c/[id] failed:"
                                + " IOException: no database.",
                        "src/main/pages/d/[id].java:3: getStaticPaths of /d/[id] failed behind entry"
                                + " 1 (counted from 1): ArithmeticException: / by zero.",
                        "src/main/pages/e/[id].java:3: getStaticPaths of /e/[id] failed behind entry"
                                + " 1 (counted from 1): IllegalStateException: still open.");
    }

    @Test
    void everyBadEntryIsNamed() throws Exception {
        site.list(
                "[id].json.java",
                """
                return Stream.of(
                    StaticPath.of("idd", 1),
                    StaticPath.of("id", ""),
                    StaticPath.of("id", ".."),
                    StaticPath.of("id", "../../etc/passwd"),
                    StaticPath.of("id", "a\\0b"),
                    StaticPath.of("id", "x".repeat(300)),
                    StaticPath.of("id", "con"),
                    StaticPath.of("id", "fine"));
                """,
                GET);
        List<String> problems = problems();
        assertThat(problems).hasSize(7);
        for (int i = 0; i < 7; i++) {
            assertThat(problems.get(i))
                    .startsWith("src/main/pages/[id].json.java: ")
                    .containsIgnoringCase("entry " + (i + 1));
        }
    }

    @Test
    void conflictsAreToldBesideOtherFailures() throws Exception {
        site.get("bad.java", "throw new IllegalStateException();")
                .get("a.java", GET)
                .get("a/b.java", GET)
                .file("src/main/public/.env", "SECRET");
        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains(".env"))
                .anyMatch(problem -> problem.contains("GET /bad failed"))
                .anyMatch(problem -> problem.contains("a/b"));
    }

    @Test
    void aPathOfTwoRoutesNamesBoth() throws Exception {
        site.get("data.json.java", GET)
                .list(
                        "[id].json.java",
                        "return Stream.of(\"data\").map(id -> StaticPath.of(\"id\", id));",
                        GET);
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("'data.json'")
                .contains("src/main/pages/data.json.java")
                .contains("src/main/pages/[id].json.java (entry 1: id=data)");
    }

    @Test
    void aFileMustNotHideALiveRoute() throws Exception {
        site.page(
                        "data.json.java",
                        "@Route(prerender = false) class Data implements Endpoint { @Override"
                                + " public Response get(Context context) { return null; } }")
                .list(
                        "[id].json.java",
                        "return Stream.of(\"a\", \"data\").map(id -> StaticPath.of(\"id\", id));",
                        GET);
        assertThat(problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "src/main/pages/[id].json.java: The file of /data.json (entry 2: id=data)"
                                + " would hide the live route /data.json"
                                + " (src/main/pages/data.json.java), which comes first for this"
                                + " path. Do not list it, or make that route prerendered.");
    }

    @Test
    void aFileThatMustBeAFolderNamesBoth() throws Exception {
        site.get("api/tasks/index.java", GET)
                .list(
                        "api/tasks/[id].java",
                        "return Stream.of(1).map(id -> StaticPath.of(\"id\", id));",
                        GET);
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("src/main/pages/api/tasks/index.java")
                .contains("src/main/pages/api/tasks/[id].java (entry 1: id=1)");
    }

    @Test
    void anEndlessListEndsAtTheLimit() throws Exception {
        site.pathLimit(1_000)
                .list(
                        "[id].java",
                        "return Stream.iterate(0, i -> i + 1).map(id -> StaticPath.of(\"id\", id));",
                        GET);
        assertThat(problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "src/main/pages/[id].java: Entry 1001 of getStaticPaths (counted from 1) of"
                                + " /[id] is beyond the 1000 paths that a site may have. If the"
                                + " stream is not endless, raise perigee.pathLimit.");
    }

    @Test
    void anEndlessListWithinOneElementEndsToo() throws Exception {
        site.pathLimit(1_000)
                .list(
                        "[id].java",
                        "return Stream.of(0).flatMap(x -> Stream.iterate(0, i -> i + 1)).map(id ->"
                                + " StaticPath.of(\"id\", id));",
                        GET);
        assertThat(problems()).singleElement().asString().contains("beyond the 1000 paths");
    }

    @Test
    void namesAndClassesThatAreWrongComeInOneRun() throws Exception {
        site.get("[a].java", "return Response.empty(204);")
                .get("x/[b].java", "return Response.empty(204);")
                .get("x/[c].java", "return Response.empty(204);")
                .page("none.java", "class None {}");
        assertThat(problems())
                .hasSize(5)
                .anyMatch(p -> p.contains("x/[b].java match the same paths"))
                .anyMatch(p -> p.contains("/[a] is prerendered and has parameters"))
                .anyMatch(p -> p.contains("There is no top-level class that implements Endpoint"));
    }

    @Test
    void aPathThatIsListedTwiceIsNamedWithBothEntries() throws Exception {
        site.list(
                "a/[id].txt.java",
                "return Stream.of(\"x\", \"y\", \"x\").map(id -> StaticPath.of(\"id\","
                        + " id).withProps(new Object()));",
                GET);
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a/[id].txt.java: getStaticPaths lists the path of 'a/x.txt'"
                                + " twice: entry 1: id=x and entry 3: id=x (counted from 1). List"
                                + " it once, or give one of them another value.");
    }
}
