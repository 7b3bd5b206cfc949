package dev.perigee.maven;

import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Problems and warnings as Maven's users know them from the compiler. */
final class ProblemLines {

    /** More than these nobody reads; the report has them all. */
    private static final int SHOWN = 100;

    private ProblemLines() {}

    /** {@code src/main/pages/a.java:[3,5] …}. */
    static String line(Problem problem) {
        if (problem.file().isEmpty()) {
            return problem.message();
        }
        return problem.file().get() + place(problem) + problem.message();
    }

    static void warn(List<Problem> warnings, Log log) {
        bounded(warnings).forEach(log::warn);
    }

    /** Writes them all, and answers what the goal ends with: the first of them. */
    static MojoFailureException failure(List<Problem> problems, Log log) {
        bounded(problems).forEach(log::error);
        String first = line(problems.get(0));
        int more = problems.size() - 1;
        return new MojoFailureException(
                switch (more) {
                    case 0 -> first;
                    case 1 -> first + " (There is 1 more problem, see above.)";
                    default -> first + " (There are " + more + " more problems, see above.)";
                });
    }

    private static Stream<String> bounded(List<Problem> problems) {
        Stream<String> lines = problems.stream().limit(SHOWN).map(ProblemLines::line);
        int more = problems.size() - SHOWN;
        return more <= 0
                ? lines
                : Stream.concat(
                        lines, Stream.of("… and " + more + " more, which the report lists."));
    }

    private static String place(Problem problem) {
        if (problem.line() == 0) {
            return ": ";
        }
        String column = problem.column() == 0 ? "" : "," + problem.column();
        return ":[" + problem.line() + column + "] ";
    }
}
