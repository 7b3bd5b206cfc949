package dev.perigee.generator.prerender;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A single path cannot be rendered, for reasons that would fail a build too. */
public final class PathFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient Optional<PathToRender> path;

    PathFailure(List<Problem> problems) {
        super(message(problems), null, false, false);
        this.problems = List.copyOf(problems);
        this.path = Optional.empty();
    }

    /** With what the site's code threw. */
    PathFailure(List<Problem> problems, Throwable cause) {
        super(message(problems), cause, false, false);
        this.problems = List.copyOf(problems);
        this.path = Optional.empty();
    }

    /** The same, of a path that a route lists. */
    PathFailure(PathFailure failure, PathToRender path) {
        super(failure.getMessage(), failure.getCause(), false, false);
        this.problems = failure.problems;
        this.path = Optional.of(path);
    }

    private static String message(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** Tells the route that lists the path, and its parameters, if there is one. */
    public void tell(BiConsumer<RouteEntry, Map<String, String>> listener) {
        path.ifPresent(it -> listener.accept(it.route().entry(), it.params()));
    }

    /** Why; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
