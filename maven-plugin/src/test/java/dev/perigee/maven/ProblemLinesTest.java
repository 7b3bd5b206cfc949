package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemLinesTest {

    private final ListedLog log = new ListedLog();

    @Test
    void linesLookLikeTheCompilers() {
        assertThat(ProblemLines.line(new Problem("Bad.", Optional.of("a.java"), 3, 5)))
                .isEqualTo("a.java:[3,5] Bad.");
        assertThat(ProblemLines.line(Problem.at("a.java", 3, "Bad."))).isEqualTo("a.java:[3] Bad.");
        assertThat(ProblemLines.line(Problem.in("a.java", "Bad."))).isEqualTo("a.java: Bad.");
        assertThat(ProblemLines.line(Problem.of("Bad."))).isEqualTo("Bad.");
    }

    @Test
    void allProblemsAreWrittenAndTheFirstIsWhatTheGoalEndsWith() {
        List<Problem> problems =
                List.of(Problem.in("a.java", "Bad."), Problem.in("b.java", "Worse."));
        assertThat(ProblemLines.failure(problems, log))
                .hasMessage("a.java: Bad. (There is 1 more problem, see above.)");
        assertThat(log.lines()).containsExactly("[ERROR] a.java: Bad.", "[ERROR] b.java: Worse.");
    }

    @Test
    void singleProblemIsAllThatIsSaid() {
        assertThat(ProblemLines.failure(List.of(Problem.of("Bad.")), log)).hasMessage("Bad.");
    }

    @Test
    void endlessListsEnd() {
        List<Problem> many = Collections.nCopies(250, Problem.of("Bad."));
        assertThat(ProblemLines.failure(many, log))
                .hasMessage("Bad. (There are 249 more problems, see above.)");
        ProblemLines.warn(many, log);
        assertThat(log.lines())
                .hasSize(101 + 101)
                .contains("[ERROR] … and 150 more, which the report lists.")
                .contains("[WARNING] … and 150 more, which the report lists.");
    }
}
