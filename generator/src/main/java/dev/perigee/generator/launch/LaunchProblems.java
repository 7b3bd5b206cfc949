package dev.perigee.generator.launch;

import dev.perigee.generator.channel.InFlight.Flight;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What can go wrong around the worker, in the words of whoever reads it. */
final class LaunchProblems {

    /** The worker ran out of memory and says so with this code. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    private static final int SIGNAL = 128;

    private LaunchProblems() {}

    static Problem runtimeMissing() {
        return Problem.of(
                "The project does not depend on Perigee's runtime. Add the dependency"
                        + " dev.perigee:perigee-ssr-runtime to its pom, with the version of the"
                        + " plugin.");
    }

    static Problem versionsDiffer(String plugin, String project) {
        return Problem.of(
                "The plugin brings "
                        + plugin
                        + " but the project depends on "
                        + project
                        + ". Give perigee-maven-plugin and perigee-ssr-runtime the same version.");
    }

    static Problem notStarted(Path java, IOException cause) {
        return Problem.of(
                "The worker JVM "
                        + java
                        + " could not be started: "
                        + Problem.said(cause.getMessage())
                        + ". Check the JDK that Maven runs with.");
    }

    static Problem workDirectoryNotWritable(Path directory, IOException cause) {
        return Problem.of(
                "The work directory "
                        + directory
                        + " cannot be written: "
                        + Problem.said(cause.getMessage())
                        + ". Check that it is a folder, and its owner and free space.");
    }

    static Problem neverConnected(int exit, List<String> lastErrors) {
        return Problem.of(
                "The worker JVM ended with exit code "
                        + exit
                        + " before it began to work. "
                        + said(lastErrors)
                        + "Check the arguments in perigee.worker.args.");
    }

    static Problem silent(long seconds) {
        return Problem.of(
                "The worker JVM did not begin to work within "
                        + seconds
                        + " seconds. Check the arguments in perigee.worker.args; a debugger that it"
                        + " waits for, for instance, needs suspend=n.");
    }

    static Problem died(int exit, List<Flight> flights, List<String> lastErrors) {
        String how = how(exit);
        String what = flights.isEmpty() ? "No path was being rendered. " : rendering(flights);
        return Problem.of("The worker " + how + ". " + what + said(lastErrors) + advice(exit));
    }

    private static String how(int exit) {
        if (exit == EXIT_OUT_OF_MEMORY) {
            return "ran out of memory";
        }
        return exit > SIGNAL
                ? "was killed by signal " + (exit - SIGNAL)
                : "ended with exit code " + exit;
    }

    private static String rendering(List<Flight> flights) {
        return "It was rendering "
                + flights.stream()
                        .map(flight -> flight.path() + " (" + flight.route() + ")")
                        .collect(Collectors.joining(" and "))
                + ". ";
    }

    private static String said(List<String> lastErrors) {
        return lastErrors.isEmpty()
                ? ""
                : "Its last words were: " + Problem.said(String.join(" | ", lastErrors)) + ". ";
    }

    private static String advice(int exit) {
        if (exit == EXIT_OUT_OF_MEMORY) {
            return "Let them use less, or give it more: -Dperigee.worker.args=-Xmx2g.";
        }
        if (exit == SIGNAL + 9) {
            return "The system does so when memory is short; -Dperigee.worker.args=-Xmx512m"
                    + " bounds the worker.";
        }
        return "Code that a page runs must not end the JVM (System.exit, Runtime.halt).";
    }
}
