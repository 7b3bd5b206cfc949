package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Code that throws, floods or answers nonsense: the build says what it was, and the last site
 * stays.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileCodeTest extends HostileSite {

    @Test
    void aFloodOfOutputIsBoundedAndFreeOfEscapes() throws Exception {
        site.get(
                "flood.txt.java",
                "for (int i = 0; i < 1_000_000; i++) System.out.println(\"\\u001b[31mline \" + i);"
                        + " System.err.print(\"end\"); return Response.text(\"x\");");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.output)
                .hasSizeBetween(1_001, 1_002)
                .contains("[site] line 0", "[site] line 900")
                .last()
                .asString()
                .matches("\\[site] … and 999,?00[01] more lines\\.");
    }

    @Test
    void anExceptionIsNamedWithItsLine() throws Exception {
        site.file(
                        "src/main/java/site/Posts.java",
                        """
                        package site;
                        public class Posts {
                            public static String load(int id) {
                                throw new IllegalStateException("no post " + id);
                            }
                        }
                        """)
                .list(
                        "posts/[id].java",
                        "return Stream.of(7).map(id -> StaticPath.of(\"id\", id));",
                        "return Response.text(site.Posts.load(context.params().getInt(\"id\")));");
        assertThat(onlyProblem())
                .isEqualTo(
                        "src/main/java/site/Posts.java:4: GET /posts/7 (entry 1: id=7) failed:"
                                + " IllegalStateException: no post 7. Its route is /posts/[id]"
                                + " (src/main/pages/posts/[id].java).");
        assertThat(site.details)
                .anyMatch(detail -> detail.contains("site.Posts.load(Posts.java:4)"));
    }

    @Test
    void errorStatusAndNullAreFailures() throws Exception {
        site.get("a.java", "return Response.text(\"x\").withStatus(404);")
                .get("b.java", "throw HttpError.of(410, \"Gone\");")
                .get("c.java", "return null;")
                .get("d.java", "return Response.events(events -> {});")
                .get(
                        "e.java",
                        "return Response.file(java.nio.file.Path.of(\"absent\"), \"text/plain\");")
                .get("index.java", "return Response.json(1);");
        List<String> problems = problems();
        assertThat(problems).hasSize(6);
        assertThat(problems)
                .anyMatch(p -> p.startsWith("src/main/pages/a.java: GET /a answered 404."))
                .anyMatch(p -> p.startsWith("src/main/pages/b.java: GET /b answered 410 (Gone)."))
                .anyMatch(p -> p.contains("GET /c ") && p.contains("null"))
                .anyMatch(p -> p.contains("GET /d ") && p.contains("server-sent events"))
                .anyMatch(p -> p.contains("GET /e answered the file absent, which cannot be read."))
                .anyMatch(
                        p ->
                                p.contains(
                                        "GET / answered application/json, but its file is index.html."));
    }

    @Test
    void aStreamThatFailsLeavesNoFile() throws Exception {
        site.get(
                "half.txt.java",
                "return Response.stream(out -> { out.write(new byte[100_000]); throw new java.io.IOException(\"source gone\"); }, \"text/plain\");");
        assertThat(onlyProblem())
                .startsWith(
                        "src/main/pages/half.txt.java:3: GET /half.txt failed: IOException: source gone.");
    }

    @Test
    void whatDoesNotExistAtBuildSaysSo() throws Exception {
        site.get("a.java", "return Response.text(context.request().headers().get(\"X\"));")
                .get("b.java", "return Response.text(context.request().query().get(\"x\"));")
                .get("c.java", "return Response.text(context.clientAddress());");
        assertThat(problems()).hasSize(3).allMatch(p -> p.contains("IllegalStateException: "));
    }

    @Test
    void allFailuresComeInOneRun() throws Exception {
        site.list(
                "many/[id].java",
                "return IntStream.rangeClosed(1, 50).mapToObj(i -> StaticPath.of(\"id\", i));",
                "throw new IllegalStateException(\"no \" + context.params().get(\"id\"));");
        List<String> problems = problems();
        assertThat(problems).hasSize(21);
        for (int i = 0; i < 20; i++) {
            assertThat(problems.get(i)).contains("(entry " + (i + 1) + ": id=" + (i + 1) + ")");
        }
        assertThat(problems.get(20)).isEqualTo("… and 30 more failures like these.");
    }

    @Test
    void aClassThatCannotBeMadeIsToldOnce() throws Exception {
        site.page(
                        "made/[id].java",
                        """
                class Made implements Endpoint {
                    Made() { if (true) throw new IllegalStateException("no key"); }
                    @Override public Stream<StaticPath> getStaticPaths(Site site) { return null; }
                    @Override public Response get(Context context) { return null; }
                }
                """)
                .get(
                        "plain.java",
                        "return Response.text(Holder.VALUE); }"
                                + " static class Holder { static final String VALUE = fail();"
                                + " static String fail() { throw new IllegalStateException(\"not set\"); }");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(
                        p ->
                                p.startsWith("src/main/pages/made/[id].java:2: ")
                                        && p.contains("no key"))
                .anyMatch(
                        p ->
                                p.startsWith(
                                        "src/main/pages/plain.java:3: GET /plain failed:"
                                                + " ExceptionInInitializerError; caused by"
                                                + " IllegalStateException: not set."));
    }

    @Test
    void errorsOfAllKindsAreFailuresAndNotTheEnd() throws Exception {
        site.get("a.java", "return deep(); } static Response deep() { return deep();")
                .get(
                        "b.java",
                        "throw new Exception() { @Override public String getMessage() { throw new IllegalStateException(); } };")
                .get("c.java", "throw new Exception(\"x\\u001b[31m\\n\".repeat(1_000_000));")
                .get("d.java", "throw new NoClassDefFoundError(\"com/example/Missing\");");
        assertThat(problems())
                .hasSize(4)
                .anyMatch(p -> p.contains("GET /a failed: StackOverflowError."))
                .anyMatch(
                        p ->
                                p.contains("GET /b failed: E")
                                        && p.contains("(its message cannot be read)"))
                .anyMatch(
                        p ->
                                p.contains("GET /c failed: Exception: x?[31m x?[31m")
                                        && p.length() < 1_200)
                .anyMatch(
                        p ->
                                p.contains(
                                        "GET /d failed: NoClassDefFoundError: com/example/Missing."));
    }

    @Test
    void aParallelStreamIsReadInOrder() throws Exception {
        site.list(
                "p/[id].java",
                "return IntStream.range(0, 1000).parallel().mapToObj(i -> StaticPath.of(\"id\", i));",
                "return Response.text(\"x\");");
        assertThat(site.build().summary().orElseThrow().files()).isGreaterThan(1000);
    }

    @Test
    void compileErrorsAreNamedWithTheirPlace() throws Exception {
        site.page("bad.java", "class Bad implements Endpoint { int x = y; }")
                .page("[x].java", "class Worse implements Endpoint {\n  String s = 1;\n}");
        assertThat(problems())
                .hasSize(2)
                .anyMatch(p -> p.startsWith("src/main/pages/[x].java:2:14: "))
                .anyMatch(p -> p.startsWith("src/main/pages/bad.java:1:"));
    }

    @Test
    void anInterruptThatIsLeftBehindDisturbsNobody() throws Exception {
        site.list(
                "a/[id].java",
                "return IntStream.range(0, 500).mapToObj(i -> { Thread.currentThread().interrupt(); return StaticPath.of(\"id\", i); });",
                "Thread.currentThread().interrupt(); return Response.text(\"a\");");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files()).hasSizeGreaterThan(500);
    }

    @Test
    void sourcesThatChangeDuringTheBuildFailIt() throws Exception {
        site.get(
                "a.java",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"src/main/pages/good.txt.java\"),"
                        + " \" // \", java.nio.file.StandardOpenOption.APPEND); return Response.text(\"a\");");
        assertThat(onlyProblem()).startsWith("Sources were changed while the build ran");
    }
}
