package dev.perigee.generator.prerender;

import dev.perigee.generator.launch.RenderedRoute;
import dev.perigee.generator.launch.SlowPath;
import dev.perigee.generator.problem.Problem;
import java.util.List;

/**
 * What came of rendering.
 *
 * @param routes what each prerendered route came to, in match order
 * @param slowest the slowest paths, slowest first
 * @param problems why it failed, in the order of the routes; none if it did not
 * @param warnings what the site's author should look at, in the order of the routes
 */
public record Prerendered(
        List<RenderedRoute> routes,
        List<SlowPath> slowest,
        List<Problem> problems,
        List<Problem> warnings) {

    /** Keeps copies. */
    public Prerendered {
        routes = List.copyOf(routes);
        slowest = List.copyOf(slowest);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** How many files were made. */
    public long files() {
        return routes.stream().mapToLong(RenderedRoute::files).sum();
    }
}
