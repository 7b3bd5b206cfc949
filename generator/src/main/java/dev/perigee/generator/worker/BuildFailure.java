package dev.perigee.generator.worker;

import dev.perigee.generator.problem.Problem;
import java.util.List;

/** The site cannot be built; says why. */
final class BuildFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BuildFailure(List<Problem> problems) {
        super("The site cannot be built.", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Why; at least one. */
    List<Problem> problems() {
        return problems;
    }
}
