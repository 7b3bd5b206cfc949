package dev.perigee.dev.site;

import dev.perigee.dev.page.Fault;
import dev.perigee.dev.page.SiteCode;
import dev.perigee.generator.inspect.SitePlan;
import dev.perigee.generator.prerender.PathFailure;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is wrong with a site, in words and with the lines that it is about. */
public final class SiteFaults {

    private final Path project;

    /** Of a project. */
    public SiteFaults(Path project) {
        this.project = project;
    }

    /**
     * Why the site cannot be built.
     *
     * @param last the state that it had, if it had one
     */
    public List<Fault> of(List<Problem> problems, Optional<Generation> last) {
        return Fault.of(problems, code(last.map(Generation::plan)));
    }

    /** What is wrong with one page. */
    public List<Fault> of(List<Problem> problems, String title, Generation generation) {
        SiteCode code = code(Optional.of(generation.plan()));
        return problems.stream().map(problem -> Fault.of(problem, title, code)).toList();
    }

    /** What was thrown while something was done. */
    List<Fault> of(Throwable thrown, String title, SitePlan plan) {
        SiteCode code = code(Optional.of(plan));
        if (thrown instanceof PathFailure failure && failure.getCause() == null) {
            return failure.problems().stream()
                    .map(problem -> Fault.of(problem, title, code))
                    .toList();
        }
        Throwable told =
                thrown instanceof PathFailure
                        ? Optional.ofNullable(thrown.getCause()).orElse(thrown)
                        : thrown;
        return Fault.of(told, title, code);
    }

    private SiteCode code(Optional<SitePlan> plan) {
        return SiteCode.of(project, name -> plan.flatMap(it -> it.sourceOf(name)));
    }
}
