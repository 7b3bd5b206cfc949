package dev.perigee.dev.site;

import dev.perigee.generator.problem.Problem;
import java.util.List;

/** There is no new state of the site, since it cannot be built; says why. */
public final class SiteFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SiteFailure(List<Problem> problems) {
        super("The site cannot be built.", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Why; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
