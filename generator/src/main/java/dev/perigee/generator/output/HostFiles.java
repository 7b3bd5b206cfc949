package dev.perigee.generator.output;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files at the root of the output that hosts read as rules. */
final class HostFiles {
    static HostFiles write(
            SiteIndex index,
            FinishedFiles files,
            Set<String> present,
            Map<String, Path> ownRules,
            LastSite last,
            StagedTree tree)
            throws IOException {
        return new HostFiles();
    }

    Set<String> names() {
        return Set.of();
    }

    Set<String> unchanged() {
        return Set.of();
    }

    Map<String, byte[]> forPeople() {
        return Map.of();
    }

    List<Problem> warnings() {
        return List.of();
    }

    long changed() {
        return 0;
    }

    long bytes() {
        return 0;
    }
}
