package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.util.List;

/**
 * What became of an output folder.
 *
 * @param files all files in it
 * @param bytes their size
 * @param changed files that were not there or had other content
 * @param unchanged files that stayed as they were, with their modification time
 * @param removed files that were there and no longer are
 * @param replaced whether the folder was replaced; {@code false} if nothing at all changed
 * @param warnings what the site's author should look at
 */
public record Outcome(
        long files,
        long bytes,
        long changed,
        long unchanged,
        long removed,
        boolean replaced,
        List<Problem> warnings) {

    /** Keeps a copy. */
    public Outcome {
        warnings = List.copyOf(warnings);
    }
}
