package dev.perigee.generator.check;

import java.net.URI;
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

    /**
     * Where a link leads on the page's own host: path, query and fragment (RFC 3986 § 5.2). Empty
     * if it leads elsewhere.
     *
     * @param page the URL that the page was asked for by
     */
    public Optional<String> resolve(String link, URI page) {
        SiteHost host = SiteHost.of(page);
        DocumentBase own = new DocumentBase(page.getRawPath());
        Optional<DocumentBase> base =
                baseHref.isEmpty() ? Optional.of(own) : host.ownPart(baseHref.get()).map(own::at);
        return base.flatMap(
                it -> host.ownPart(link).map(UrlReference::of).map(part -> whole(part, it, page)));
    }

    private String whole(UrlReference part, DocumentBase base, URI page) {
        boolean samePage =
                part.path().isEmpty() && baseHref.isEmpty() && page.getRawQuery() != null;
        String query = samePage && part.query().isEmpty() ? "?" + page.getRawQuery() : part.query();
        return base.resolve(part.path()) + query + part.fragment();
    }
}
