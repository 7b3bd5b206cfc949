package dev.perigee.generator.prerender;

import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A single path cannot be rendered, for reasons that would fail a build too. */
public final class PathFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PathFailure(List<Problem> problems) {
        super(message(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** With what the site's code threw. */
    PathFailure(List<Problem> problems, Throwable cause) {
        super(message(problems), cause, false, false);
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** Why; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
