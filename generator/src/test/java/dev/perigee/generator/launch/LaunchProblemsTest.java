package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.channel.InFlight.Flight;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LaunchProblemsTest {

    private static final Flight ONE = new Flight("route /a/[id], a/[id].java", "/a/1 (id=1)");
    private static final Flight TWO = new Flight("route /b, b.java", "/b");

    static List<Arguments> messages() {
        return List.of(
                Arguments.of(
                        LaunchProblems.runtimeMissing(),
                        "The project does not depend on Perigee's runtime. Add the dependency"
                                + " dev.perigee:perigee-ssr-runtime to its pom, with the version"
                                + " of the plugin."),
                Arguments.of(
                        LaunchProblems.versionsDiffer("perigee-core-2.jar", "perigee-core-1.jar"),
                        "The plugin brings perigee-core-2.jar but the project depends on"
                                + " perigee-core-1.jar. Give perigee-maven-plugin and"
                                + " perigee-ssr-runtime the same version."),
                Arguments.of(
                        LaunchProblems.notStarted(Path.of("jdk"), new IOException("no such file.")),
                        "The worker JVM jdk could not be started: no such file. Check the JDK that"
                                + " Maven runs with."),
                Arguments.of(
                        LaunchProblems.workDirectoryNotWritable(
                                Path.of("work"), new IOException("disk full")),
                        "The work directory work cannot be written: disk full. Check that it is a"
                                + " folder, and its owner and free space."),
                Arguments.of(
                        LaunchProblems.neverConnected(1, List.of("Unrecognized option: -Xfoo.")),
                        "The worker JVM ended with exit code 1 before it began to work. Its last"
                                + " words were: Unrecognized option: -Xfoo. Check the arguments in"
                                + " perigee.worker.args."),
                Arguments.of(
                        LaunchProblems.silent(60),
                        "The worker JVM did not begin to work within 60 seconds. Check the"
                                + " arguments in perigee.worker.args; a debugger that it waits for,"
                                + " for instance, needs suspend=n."),
                Arguments.of(
                        LaunchProblems.died(0, List.of(ONE, TWO), List.of()),
                        "The worker ended with exit code 0. It was rendering /a/1 (id=1) (route"
                                + " /a/[id], a/[id].java) and /b (route /b, b.java). Code that a"
                                + " page runs must not end the JVM (System.exit, Runtime.halt)."),
                Arguments.of(
                        LaunchProblems.died(3, List.of(TWO), List.of("heap space")),
                        "The worker ran out of memory. It was rendering /b (route /b, b.java). Its"
                                + " last words were: heap space. Let them use less, or give it"
                                + " more: -Dperigee.worker.args=-Xmx2g."),
                Arguments.of(
                        LaunchProblems.died(137, List.of(), List.of()),
                        "The worker was killed by signal 9. No path was being rendered. The system"
                                + " does so when memory is short;"
                                + " -Dperigee.worker.args=-Xmx512m bounds the worker."));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatToDo(Problem problem, String message) {
        assertThat(problem).hasToString(message);
    }
}
