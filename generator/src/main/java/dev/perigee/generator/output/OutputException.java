package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The output cannot be made; the last good site is as it was. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Fails for these reasons; at least one. */
    public OutputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    OutputException(Problem problem) {
        this(List.of(problem));
    }

    OutputException(Problem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    /** Why; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is to be said when the disk fails; a failure that says so already stays as it is. */
    static OutputException of(String action, String name, IOException cause) {
        return cause instanceof OutputException said
                ? said
                : new OutputException(OutputProblems.ioFailure(action, name, cause), cause);
    }
}
