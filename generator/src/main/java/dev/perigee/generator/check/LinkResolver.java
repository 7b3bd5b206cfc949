package dev.perigee.generator.check;

import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import java.util.Optional;

/**
 * From a URL as a page has it to what it leads to. URLs of other schemes, hosts and ports are
 * elsewhere; those of the site's own origin count like paths.
 */
final class LinkResolver {

    /** With which Markdown names a route. */
    private static final String BY_NAME = "route:";

    private static final String NOT_MARKDOWN =
            "only links of Markdown name a route like this. In HTML write the path of the page, in a"
                    + " template {{#link}} with the name";

    private final SiteSettings settings;
    private final SiteLookup lookup;
    private final Optional<CanonicalPath> base;
    private final SiteHost host;

    LinkResolver(SiteSettings settings, SiteLookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
        this.base =
                settings.base().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CanonicalPath.parse(settings.base()));
        this.host = SiteHost.of(settings);
    }

    /** The base that a page states for itself; empty if that is on another host. */
    Optional<DocumentBase> base(DocumentBase page, String href) {
        return host.ownPart(href).map(page::at);
    }

    LinkTarget resolve(String url, DocumentBase page) {
        Optional<String> part = host.ownPart(url);
        if (part.isEmpty()) {
            return elsewhere(url);
        }
        UrlReference reference = UrlReference.of(part.get());
        String path = page.resolve(reference.path());
        try {
            return find(
                    CanonicalPath.parse(SitePath.parse(path).path()),
                    fragment(reference.fragment()));
        } catch (BadPathException e) {
            return new LinkTarget.Nowhere(path, "the path " + e.getMessage());
        }
    }

    private static LinkTarget elsewhere(String url) {
        return url.strip().startsWith(BY_NAME)
                ? new LinkTarget.Nowhere(url, NOT_MARKDOWN)
                : new LinkTarget.Elsewhere();
    }

    private LinkTarget find(CanonicalPath path, String fragment) {
        Optional<CanonicalPath> below = base.isEmpty() ? Optional.of(path) : path.below(base.get());
        if (below.isPresent()) {
            LinkTarget target = lookup.find(below.get(), fragment);
            return target instanceof LinkTarget.Nowhere nowhere
                    ? new LinkTarget.Nowhere(path.encoded(), nowhere.reason())
                    : target;
        }
        if (lookup.find(path, fragment) instanceof LinkTarget.Nowhere) {
            return new LinkTarget.Elsewhere(); // another site on the same host
        }
        return new LinkTarget.Nowhere(
                path.encoded(),
                "it lacks the site's base. Did you mean '"
                        + settings.base()
                        + path.encoded()
                        + "'? If it is meant to lead out of the site, write the whole URL, or"
                        + " rel=\"external\"");
    }

    /**
     * The anchor that a fragment asks for; empty if it asks for none: the top of the page, a text,
     * or something that a script of the page reads.
     */
    private static String fragment(String withMark) {
        int directive = withMark.indexOf(":~:");
        String text = directive < 0 ? withMark : withMark.substring(0, directive);
        if (text.length() <= 1
                || text.equalsIgnoreCase("#top")
                || text.startsWith("#/")
                || text.startsWith("#!")) {
            return "";
        }
        return text.substring(1);
    }
}
