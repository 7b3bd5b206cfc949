package dev.perigee.generator.prerender;

import dev.perigee.generator.problem.Problem;

/** An entry of {@code getStaticPaths} from which no path can be made. */
final class BadEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadEntryException(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
