package dev.perigee.generator.launch;

import java.util.List;

/**
 * What a build made.
 *
 * @param routes the prerendered routes, in match order
 * @param liveRoutes how many routes are left to the runtime
 * @param files all files of the output folder, those of {@code src/main/public} and the generated
 *     ones too
 * @param bytes their size in all
 * @param changed files that were not there or had another content
 * @param unchanged files that stayed as they were
 * @param removed files that are no longer made
 * @param slowest the slowest paths, slowest first; at most ten
 * @param stages where the time went, in order
 */
public record Summary(
        List<RenderedRoute> routes,
        int liveRoutes,
        long files,
        long bytes,
        long changed,
        long unchanged,
        long removed,
        List<SlowPath> slowest,
        List<Stage> stages) {

    /** Keeps copies. */
    public Summary {
        routes = List.copyOf(routes);
        slowest = List.copyOf(slowest);
        stages = List.copyOf(stages);
    }

    /**
     * A part of the build.
     *
     * @param name such as {@code compile}
     * @param nanos how long it took
     */
    public record Stage(String name, long nanos) {}

    /** Whether the output folder is as it was. */
    public boolean nothingChanged() {
        return changed == 0 && removed == 0;
    }
}
