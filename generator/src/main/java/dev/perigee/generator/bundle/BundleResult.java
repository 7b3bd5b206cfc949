package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.util.List;

/**
 * What became of a jar.
 *
 * @param problems why there is none; empty if and only if it was written. The jar that was there
 *     before is left alone then
 * @param warnings what its author should look at
 * @param entries how many entries it has
 * @param files how many static files are in it
 * @param bytes its size
 */
public record BundleResult(
        List<Problem> problems, List<Problem> warnings, int entries, int files, long bytes) {

    /** Keeps copies. */
    public BundleResult {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    static BundleResult failed(Problem problem) {
        return new BundleResult(List.of(problem), List.of(), 0, 0, 0);
    }

    static BundleResult written(List<Problem> warnings, int entries, int files, long bytes) {
        return new BundleResult(List.of(), warnings, entries, files, bytes);
    }

    /** Whether the jar was written. */
    public boolean succeeded() {
        return problems.isEmpty();
    }
}
