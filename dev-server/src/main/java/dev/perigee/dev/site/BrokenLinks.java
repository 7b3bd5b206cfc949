package dev.perigee.dev.site;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.check.SinglePageCheck;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.prerender.PathFailure;
import dev.perigee.generator.prerender.SinglePaths;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The links of prerendered pages that lead nowhere in one state of the site. */
final class BrokenLinks {

    /** What a build adds at the end, and nobody makes here. */
    private static final Set<String> MADE_BY_BUILD = Set.of("sitemap.xml", "robots.txt");

    private final SinglePageCheck links;
    private final SinglePaths paths;

    /**
     * Of a state.
     *
     * @param files whether an asset or a public file has that key
     */
    BrokenLinks(BuildRequest request, SiteIndex index, SinglePaths paths, Predicate<String> files) {
        this.paths = paths;
        List<Path> folders =
                List.of(
                        request.folders().layouts(),
                        request.folders().components(),
                        request.folders().content());
        Predicate<String> served =
                key -> MADE_BY_BUILD.contains(key) || files.test(key) || isRendered(key);
        this.links = new SinglePageCheck(index, served, request.projectDirectory(), folders);
    }

    /** A list that fails is told where its route is asked for. */
    private boolean isRendered(String key) {
        try {
            return paths.sourceOf(key).isPresent();
        } catch (PathFailure e) {
            return true;
        }
    }

    List<Problem> of(FileEntry page, byte[] html) {
        return paths.sourceOf(page.key())
                .map(source -> links.broken(page.key(), source, html))
                .orElse(List.of());
    }
}
