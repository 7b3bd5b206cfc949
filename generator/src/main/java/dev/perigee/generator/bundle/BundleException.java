package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;

/** Ends the making of a jar, with the sentence that its author reads. */
final class BundleException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BundleException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
