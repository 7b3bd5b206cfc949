package dev.perigee.generator.links;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;

/** Everything that can be wrong with the class {@code Routes}, each in full sentences. */
final class LinksProblems {

    private LinksProblems() {}

    static Problem ownClass(String name, String packageName) {
        return Problem.in(
                name,
                "Perigee generates a class %s.Routes for links to the site's routes. Rename this one, or set the parameter routesPackage to another package."
                        .formatted(packageName));
    }

    static Problem notWritten(String name, IOException failure) {
        return Problem.in(
                name,
                "This cannot be written: %s. Check the disk, and who owns the folder."
                        .formatted(Problem.said(failure.getMessage())));
    }
}
