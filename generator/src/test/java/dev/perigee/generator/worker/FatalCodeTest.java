package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Code that hangs, exits, uses up all memory or leaves something running: the build says what it
 * was, and ends all the same.
 */
@Execution(ExecutionMode.CONCURRENT)
class FatalCodeTest extends HostileSite {

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
