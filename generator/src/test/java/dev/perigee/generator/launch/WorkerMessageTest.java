package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.channel.Channel;
import dev.perigee.generator.channel.Listening;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class WorkerMessageTest {

    private static final int MILLIS = 20_000;

    static List<WorkerMessage> messages() {
        return List.of(
                new WorkerMessage.StageDone("Compiled 3 pages."),
                new WorkerMessage.Progress("/a", 17),
                new WorkerMessage.Detail("java.lang.Exception\n\tat …"),
                new WorkerMessage.Warned(Problem.of("Mind this.")),
                new WorkerMessage.Failed(new Problem("Bad.", Optional.of("a.java"), 3, 7)),
                new WorkerMessage.Routes(
                        List.of(new RouteRow(List.of("GET"), "/a/[id]", "a/[id].java", true))),
                new WorkerMessage.Serves(URI.create("http://localhost:4321/docs/")),
                new WorkerMessage.Trouble("It does not build.\n  a.java:3"),
                new WorkerMessage.ResourcesChanged(),
                new WorkerMessage.Done(Optional.empty()),
                new WorkerMessage.Done(Optional.of(summary())));
    }

    static Summary summary() {
        return new Summary(
                List.of(new RenderedRoute("/a/[id]", "a/[id].java", 2, 100, 5_000)),
                1,
                3,
                150,
                1,
                2,
                0,
                List.of(new SlowPath("/a/1", "/a/[id]", 1_234_567)),
                List.of(new Summary.Stage("compile", 2_000_000)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void arrivesAsItWasSent(WorkerMessage message) throws IOException {
        try (Listening listening = Listening.open();
                Channel worker = Listening.connect(listening.invitation());
                Channel launcher = listening.accept(MILLIS).orElseThrow()) {
            message.sendTo(worker);
            assertThat(WorkerMessage.of(launcher.receive().orElseThrow())).isEqualTo(message);
        }
    }

    @Test
    void theOrderArrivesAsItWasSent() throws IOException {
        Path root = Path.of("/project");
        BuildRequest request =
                new BuildRequest(
                        Goal.PRERENDER,
                        root,
                        root.resolve("src/main/pages"),
                        PageFolders.in(root.resolve("src/main")),
                        root.resolve("src/main/public"),
                        root.resolve("target/static"),
                        root.resolve("target/perigee"),
                        RoutesTarget.in(root.resolve("target"), "com.example"),
                        List.of(root.resolve("src/main/java")),
                        Optional.of(root.resolve("target/classes")),
                        new CompilerOptions("17", "UTF-8", true, List.of("-Xlint:all")),
                        List.of(root.resolve("a.jar")),
                        List.of(root.resolve("g.jar")),
                        Map.of("site", "https://example.com", "base", "/docs"),
                        new WorkerOptions(
                                Path.of("/jdk"), List.of("-Xmx1g"), Duration.ofSeconds(5), 8, 9));
        try (Listening listening = Listening.open();
                Channel worker = Listening.connect(listening.invitation());
                Channel launcher = listening.accept(MILLIS).orElseThrow()) {
            ServeRequest serve =
                    new ServeRequest(
                            "127.0.0.1",
                            4321,
                            List.of(root.resolve("src/main/resources")),
                            List.of(root.resolve("lib/target/classes")));
            for (Optional<ServeRequest> how :
                    List.of(Optional.<ServeRequest>empty(), Optional.of(serve))) {
                WorkOrder order = new WorkOrder(request, root.resolve("in-flight"), how);
                order.sendTo(launcher);
                assertThat(WorkOrder.receive(worker)).isEqualTo(order);
            }
            for (LauncherMessage said :
                    List.of(new LauncherMessage.Stop(), new LauncherMessage.ResourcesCopied())) {
                said.sendTo(launcher);
                assertThat(LauncherMessage.of(worker.receive().orElseThrow())).isEqualTo(said);
            }
        }
    }
}
