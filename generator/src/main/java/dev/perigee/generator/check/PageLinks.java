package dev.perigee.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The links of one page, as the link check of a build sees them.
 *
 * @param links URLs as the page has them, without the blanks around
 * @param anchors the ids of its elements, and names of {@code a}
 * @param baseHref against what its relative URLs are resolved, if it says so
 */
public record PageLinks(List<String> links, Set<String> anchors, Optional<String> baseHref) {

    /** Keeps copies. */
    public PageLinks {
        links = List.copyOf(links);
        anchors = Set.copyOf(anchors);
    }

    /** Reads a page in UTF-8. */
    public static PageLinks of(byte[] html) {
        PageScan scan = PageScan.of(html, new ElementKinds());
        return new PageLinks(scan.links(), scan.anchors(), scan.baseHref());
    }
}
