package dev.perigee.generator.inspect;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.compile.CompiledSite;
import dev.perigee.generator.scan.Pages;
import java.util.Optional;
import java.util.Set;

/**
 * A site that can be built.
 *
 * @param index what build and runtime go by; routes in match order
 * @param pages the sources that it was made from
 * @param compiled the classes that they became
 * @param unlisted patterns of pages that do not want to be in the sitemap
 */
public record SitePlan(SiteIndex index, Pages pages, CompiledSite compiled, Set<String> unlisted) {

    public SitePlan {
        unlisted = Set.copyOf(unlisted);
    }

    /**
     * How messages call a source of the index: {@code src/main/pages/posts/[id].json.java}.
     *
     * @param source as the entries of the index have it, relative to the pages folder
     */
    public String sourceName(String source) {
        return pages.names().of(source);
    }

    /** The source of a class, by its binary name, if it was compiled for this site. */
    public Optional<String> sourceOf(String className) {
        return compiled.sourceOf(className);
    }
}
