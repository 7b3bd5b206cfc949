package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** Why a built site cannot be served, in the words of whoever reads it. */
final class PreviewProblems {

    private PreviewProblems() {}

    static Problem notBuilt(PreviewRequest request) {
        return Problem.of(
                "There is no built site: "
                        + request.build().outputDirectory()
                        + " is made by the goal prerender. Run 'mvn package' first, or 'mvn package"
                        + " perigee:preview' at once.");
    }

    static Problem outdated(PreviewRequest request, Path source) {
        Path project = request.build().projectDirectory();
        Path named = source.startsWith(project) ? project.relativize(source) : source;
        return Problem.of(
                "The site was built before "
                        + named
                        + " was changed, and is served as it was built. Run 'mvn package' to build it"
                        + " again.");
    }

    static Problem otherSettings(List<String> names) {
        return Problem.of(
                "The site was built with another value of "
                        + String.join(", ", names)
                        + ", and is served as it was built. Build it again; or write settings in the"
                        + " plugin's configuration, not in that of an execution, for all goals.");
    }
}
