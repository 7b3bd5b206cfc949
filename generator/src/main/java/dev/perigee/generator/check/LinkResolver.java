package dev.perigee.generator.check;

import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * From a URL as a page has it to what it leads to. URLs of other schemes, hosts and ports are
 * elsewhere; those of the site's own origin count like paths.
 */
final class LinkResolver {

    private final SiteSettings settings;
    private final SiteLookup lookup;
    private final Optional<CanonicalPath> base;
    private final String scheme;
    private final String host;

    LinkResolver(SiteSettings settings, SiteLookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
        this.base =
                settings.base().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CanonicalPath.parse(settings.base()));
        this.scheme = settings.origin().map(URI::getScheme).orElse("https");
        this.host = settings.origin().map(URI::getRawAuthority).orElse("");
    }

    /** The base that a page states for itself; empty if that is on another host. */
    Optional<DocumentBase> base(DocumentBase page, String href) {
        return ownPart(tidied(href))
                .map(part -> new DocumentBase(page.resolve(withoutQuery(withoutFragment(part)))));
    }

    LinkTarget resolve(String url, DocumentBase page) {
        Optional<String> part = ownPart(tidied(url));
        if (part.isEmpty()) {
            return new LinkTarget.Elsewhere();
        }
        String reference = withoutFragment(part.get());
        String fragment = part.get().substring(reference.length());
        String path = page.resolve(withoutQuery(reference));
        try {
            return find(CanonicalPath.parse(SitePath.parse(path).path()), fragment(fragment));
        } catch (BadPathException e) {
            return new LinkTarget.Nowhere(path, "the path " + e.getMessage());
        }
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

    /** What browsers make of a URL before they look at it (WHATWG URL § 4.4). */
    private static String tidied(String url) {
        String tidy = url.strip();
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\\') {
                return tidy.replaceAll("[\\t\\n\\r]", "").replace('\\', '/');
            }
        }
        return tidy;
    }

    /** Path, query and fragment of a URL on this site; empty for all others. */
    private Optional<String> ownPart(String url) {
        if (url.startsWith("//")) {
            return ofHost(url.substring(2));
        }
        int colon = schemeEnd(url);
        if (colon < 0) {
            return Optional.of(url);
        }
        boolean own = url.substring(0, colon).toLowerCase(Locale.ROOT).equals(scheme);
        return own && url.startsWith("//", colon + 1)
                ? ofHost(url.substring(colon + 3))
                : Optional.empty();
    }

    private Optional<String> ofHost(String hostAndRest) {
        int end = 0;
        while (end < hostAndRest.length() && "/?#".indexOf(hostAndRest.charAt(end)) < 0) {
            end++;
        }
        String usual = scheme.equals("http") ? ":80" : ":443";
        String named = hostAndRest.substring(0, end).toLowerCase(Locale.ROOT);
        boolean own = !host.isEmpty() && (named.equals(host) || named.equals(host + usual));
        if (!own) {
            return Optional.empty();
        }
        String rest = hostAndRest.substring(end);
        return Optional.of(rest.startsWith("/") ? rest : "/" + rest);
    }

    private static int schemeEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean more = i > 0 && ((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && !more) {
                return -1;
            }
        }
        return -1;
    }

    private static String withoutFragment(String reference) {
        int mark = reference.indexOf('#');
        return mark < 0 ? reference : reference.substring(0, mark);
    }

    private static String withoutQuery(String reference) {
        int mark = reference.indexOf('?');
        return mark < 0 ? reference : reference.substring(0, mark);
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
