package dev.perigee.dev;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;

/** What can go wrong around a server. */
final class DevProblems {

    private DevProblems() {}

    static String portTaken(int wished, int taken) {
        return "Port " + wished + " is taken, so it is the next free one: " + taken + ".";
    }

    static Problem notStarted(IOException cause) {
        return Problem.of("The development server cannot start. " + cause.getMessage());
    }

    static Problem defect(Throwable thrown) {
        return Problem.of(
                "The site cannot be built because of a defect in Perigee: "
                        + thrown
                        + ". Please report it, with the stack trace that mvn -X shows.");
    }
}
