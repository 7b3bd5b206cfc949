package dev.perigee.generator.inspect;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.source.SourceTree;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.Pages;
import java.util.List;
import java.util.Optional;

/**
 * What the classes of a site say.
 *
 * @param problems why it cannot be built; all of them, ordered by file
 * @param warnings what is not wrong, but will surprise
 * @param plan of the site; empty if and only if there are problems
 */
public record Inspection(List<Problem> problems, List<Problem> warnings, Optional<SitePlan> plan) {

    /** Keeps copies. */
    public Inspection {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks at all pages and their classes, without initialising any.
     *
     * @param sources where the text of the pages is
     * @param loader loads the site's classes
     */
    public static Inspection of(
            Pages pages,
            SourceTree sources,
            CompiledSite compiled,
            ClassLoader loader,
            SiteSettings settings) {
        return new SiteInspector(pages, sources, compiled, loader, settings).inspect();
    }
}
