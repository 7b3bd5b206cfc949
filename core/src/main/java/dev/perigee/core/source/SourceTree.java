package dev.perigee.core.source;

import java.util.List;
import java.util.Optional;

/**
 * The texts of a site by their paths, which start with a top folder: {@code pages layouts
 * components content}. While the site is built they are files, in the jar one pack; what reads them
 * cannot tell. Safe for use by many threads.
 */
public interface SourceTree {

    /**
     * The source at a path such as {@code components/card.mustache}. A path with {@code ..}, an
     * empty name or one that is hidden finds nothing.
     *
     * @throws SourceFault if it is there but is no text, too large, or a link that leaves its
     *     folder
     */
    Optional<Source> find(String path);

    /**
     * The paths of all files in a folder such as {@code content/blog} and in those below it, in
     * code-point order; empty if there is no such folder.
     *
     * @throws SourceFault if a folder cannot be read, or a link leaves it or has no end
     */
    List<String> list(String folder);
}
