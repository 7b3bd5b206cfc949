package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code that hangs, exits, throws or floods: the build says what it was, and the last site stays.
 */
@Timeout(120)
class HostileCodeTest {

    private static final String LIST_3 =
            "return Stream.of(1, 2, 3).map(id -> StaticPath.of(\"id\", id));";

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void buildOnce() throws InterruptedException {
        site = new TestSite(project).get("good.txt.java", "return Response.text(\"good\");");
        assertThat(site.build().problems()).isEmpty();
    }

    private List<String> problems() throws InterruptedException {
        Map<String, String> before = site.files();
        BuildResult result = site.build();
        assertThat(result.summary()).isEmpty();
        assertThat(site.files()).isEqualTo(before).containsEntry("good.txt", "good");
        assertThat(result.report().orElseThrow()).content().contains("\"verdict\": \"failed\"");
        return result.problems().stream().map(Problem::toString).toList();
    }

    private String onlyProblem() throws InterruptedException {
        List<String> problems = problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void anEndpointThatHangsIsNamedWithItsLine() throws Exception {
        site.deadline(Duration.ofMillis(1500))
                .page(
                        "slow/[id].java",
                        """
                        class Slow implements Endpoint {
                            @Override public Stream<StaticPath> getStaticPaths(Site site) {
                                return Stream.of(1, 2, 3).map(id -> StaticPath.of("id", id));
                            }
                            @Override public Response get(Context context) {
                                while (context.params().getInt("id") == 2) {
                                    sleep();
                                }
                                return Response.text("x");
                            }
                            static void sleep() {
                                try { Thread.sleep(100); } catch (InterruptedException e) { }
                            }
                        }
                        """);
        assertThat(onlyProblem())
                .matches("src/main/pages/slow/\\[id].java:(6|7|11|12): .*")
                .contains("GET /slow/2 (entry 2: id=2) did not finish within 1500 milliseconds.")
                .contains("raise perigee.pathDeadline");
        assertThat(site.details).anyMatch(detail -> detail.contains("Slow.get("));
    }

    @Test
    void aListThatHangsIsNamedWithItsLastEntry() throws Exception {
        site.deadline(Duration.ofMillis(1500))
                .list(
                        "slow/[id].java",
                        """
                        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> {
                            while (i > 2) { }
                            return StaticPath.of("id", i);
                        });
                        """,
                        "return Response.text(\"x\");");
        assertThat(onlyProblem())
                .startsWith("src/main/pages/slow/[id].java:")
                .contains(
                        "getStaticPaths of /slow/[id] yielded nothing for 1500 milliseconds"
                                + " behind entry 2 (counted from 1).");
    }

    @Test
    void anEndpointThatExitsIsNamedWithItsLine() throws Exception {
        site.list("bye/[id].java", LIST_3, "\nSystem.exit(0); return null;");
        assertThat(problems().get(0))
                .startsWith("src/main/pages/bye/[id].java:7: GET /bye/")
                .contains("called System.exit, which ends the build.");
    }

    @Test
    void aThreadOfAnEndpointThatExitsIsNamed() throws Exception {
        site.get(
                "bye.java",
                "Thread t = new Thread(() -> System.exit(7), \"mine\"); t.start(); t.join(); return null;");
        assertThat(problems().get(0))
                .startsWith("src/main/pages/bye.java:3: The thread 'mine' called System.exit");
    }

    @Test
    void whatWasInFlightIsNamedWhenTheJvmIsHalted() throws Exception {
        site.threads(1).list("bye/[id].java", LIST_3, "Runtime.getRuntime().halt(9); return null;");
        assertThat(onlyProblem())
                .isEqualTo(
                        "The worker ended with exit code 9. It was rendering /bye/1 (entry 1: id=1)"
                                + " (route /bye/[id], src/main/pages/bye/[id].java). Code that a"
                                + " page runs must not end the JVM (System.exit, Runtime.halt).");
    }

    @Test
    void whatWasInFlightIsNamedWhenTheWorkerIsKilled() throws Exception {
        site.threads(1)
                .get(
                        "bye.java",
                        "ProcessHandle.current().info(); new ProcessBuilder(\"kill\", \"-9\", \"\" +"
                                + " ProcessHandle.current().pid()).start().waitFor();"
                                + " Thread.sleep(60000); return null;");
        assertThat(onlyProblem())
                .startsWith("The worker was killed by signal 9. It was rendering /bye (route /bye");
    }

    @Test
    void memoryThatRunsOutIsNamedWithTheLineThatAskedForIt() throws Exception {
        site.jvm("-Xmx48m")
                .get(
                        "big.java",
                        "List<byte[]> all = new ArrayList<>();\n"
                                + "while (true) all.add(new byte[1 << 20]);");
        assertThat(onlyProblem())
                .startsWith(
                        "src/main/pages/big.java:4: GET /big ran out of memory (Java heap space")
                .contains("-Dperigee.worker.args=-Xmx2g");
    }

    @Test
    void aBodyOfManyGigabytesIsRefusedByTheHeap() throws Exception {
        site.get(
                "big.java",
                "StringBuilder b = new StringBuilder(\"x\"); while (true) b.append(b);");
        assertThat(onlyProblem())
                .startsWith("src/main/pages/big.java:3: GET /big ran out of memory");
    }

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
    void aMatcherThatCannotBeMadeIsNamed() throws Exception {
        site.page(
                        "_matchers/odd.java",
                        "class Odd implements Matcher { Odd() { throw new IllegalStateException(\"no\"); }"
                                + " @Override public boolean matches(String v) { return true; } }")
                .list("[n=odd].java", "return Stream.of();", "return null;");
        assertThat(onlyProblem()).contains("_matchers/odd.java").contains("no");
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
    void memoryThatRunsOutInAListIsNamed() throws Exception {
        site.jvm("-Xmx48m")
                .list(
                        "big/[id].java",
                        "List<int[]> all = new ArrayList<>(); while (true) all.add(new int[100_000]);",
                        "return null;");
        assertThat(onlyProblem())
                .startsWith(
                        "src/main/pages/big/[id].java:3: getStaticPaths of /big/[id] ran out of"
                                + " memory (Java heap space");
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
    void anEndpointThatIsNotClosedInTimeIsLeft() throws Exception {
        site.deadline(Duration.ofSeconds(1))
                .page(
                        "a.java",
                        """
                        class A implements Endpoint, AutoCloseable {
                            @Override public Response get(Context context) { return Response.text("a"); }
                            @Override public void close() throws Exception { Thread.sleep(60_000); }
                        }
                        """);
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings()).anyMatch(w -> w.message().contains("not closed within"));
    }

    @Test
    void threadsThatStayDoNotKeepTheWorker() throws Exception {
        site.get(
                "a.java",
                "new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch"
                        + " (InterruptedException e) { } } }).start(); return Response.text(\"a\");");
        assertThat(site.build().problems()).isEmpty();
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
    void processesThatStayAreEnded() throws Exception {
        site.get(
                "a.java",
                "Process p = new ProcessBuilder(\"sleep\", \"1000\").inheritIO().start();"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"pid\"), \"\" +"
                        + " p.pid()); return Response.text(\"a\");");
        assertThat(site.build().problems()).isEmpty();
        long pid = Long.parseLong(Files.readString(project.resolve("pid")));
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    }

    @Test
    void sourcesThatChangeDuringTheBuildFailIt() throws Exception {
        site.get(
                "a.java",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"src/main/pages/good.txt.java\"),"
                        + " \" // \", java.nio.file.StandardOpenOption.APPEND); return Response.text(\"a\");");
        assertThat(onlyProblem()).startsWith("Sources were changed while the build ran");
    }

    @Test
    void noProcessIsLeft() throws Exception {
        site.get(
                "pid.txt.java",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"pid\"), \"\" +"
                        + " ProcessHandle.current().pid()); System.exit(1); return null;");
        problems();
        long pid = Long.parseLong(Files.readString(project.resolve("pid")));
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }
}
