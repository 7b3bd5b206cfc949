package dev.perigee.generator.inspect;

import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is to be told of the site. */
final class Notes {

    private static final Comparator<Problem> BY_FILE =
            Comparator.comparing(problem -> problem.file().orElse(""));

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void problem(Problem problem) {
        problems.add(problem);
    }

    void warning(Problem warning) {
        warnings.add(warning);
    }

    List<Problem> problems() {
        return problems.stream().sorted(BY_FILE).toList();
    }

    List<Problem> warnings() {
        return warnings.stream().sorted(BY_FILE).toList();
    }
}
