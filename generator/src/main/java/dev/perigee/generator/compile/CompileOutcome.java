package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of a compilation.
 *
 * @param problems all errors of all sources, ordered by place; the classes of the last good
 *     compilation stay as they are if there is one
 * @param warnings of javac, as the project's compiler arguments ask for them
 * @param site the classes; empty if and only if there are problems
 * @param ran whether javac ran; false when nothing had changed
 */
public record CompileOutcome(
        List<Problem> problems, List<Problem> warnings, Optional<CompiledSite> site, boolean ran) {

    /** Keeps copies. */
    public CompileOutcome {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    static CompileOutcome failed(List<Problem> problems, List<Problem> warnings) {
        return new CompileOutcome(problems, warnings, Optional.empty(), true);
    }

    static CompileOutcome failed(Problem problem) {
        return failed(List.of(problem), List.of());
    }
}
