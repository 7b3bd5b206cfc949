package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the worker says into the result of the build. */
final class Findings {

    private final BuildListener listener;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private List<RouteRow> routes = List.of();
    private Optional<Summary> summary = Optional.empty();

    Findings(BuildListener listener) {
        this.listener = listener;
    }

    BuildListener listener() {
        return listener;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Takes a message; false if it was the last. */
    boolean take(WorkerMessage message) {
        if (message instanceof WorkerMessage.StageDone stage) {
            listener.stage(stage.line());
        } else if (message instanceof WorkerMessage.Progress progress) {
            listener.progress(progress.path(), progress.rendered());
        } else if (message instanceof WorkerMessage.Detail detail) {
            listener.detail(detail.text());
        } else if (message instanceof WorkerMessage.Warned warned) {
            warnings.add(warned.warning());
        } else if (message instanceof WorkerMessage.Failed failed) {
            problems.add(failed.problem());
        } else if (message instanceof WorkerMessage.Routes table) {
            routes = table.rows();
        } else if (message instanceof WorkerMessage.Done done) {
            summary = done.summary();
            return false;
        }
        return true;
    }

    /** The result; its report is written here. */
    BuildResult result(BuildRequest request) {
        BuildResult result = new BuildResult(problems, warnings, summary, Optional.empty(), routes);
        if (request.goal() != Goal.PRERENDER) {
            return result;
        }
        return new BuildResult(
                problems,
                warnings,
                summary,
                JsonReport.write(result, request.workDirectory()),
                routes);
    }
}
