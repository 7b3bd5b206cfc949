package dev.perigee.generator.check;

import dev.perigee.core.index.SiteSettings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the links of one page after the other, and remembers those that need no second look:
 * most links of a site are those of its frame. Used by one thread.
 */
final class KnownLinks {

    private static final int REMEMBERED = 10_000;

    private final LinkResolver resolver;
    private final SiteSettings settings;
    private final ElementKinds kinds = new ElementKinds();
    private final Set<String> good = new HashSet<>();
    private Optional<DocumentBase> base = Optional.empty();

    KnownLinks(LinkResolver resolver, SiteSettings settings) {
        this.resolver = resolver;
        this.settings = settings;
    }

    /** The elements that pages have named so far. */
    ElementKinds kinds() {
        return kinds;
    }

    void startPage(String key, Optional<String> baseHref) {
        DocumentBase own = DocumentBase.of(key, settings);
        base = baseHref.isEmpty() ? Optional.of(own) : resolver.base(own, baseHref.get());
    }

    /** Whether a URL, which means the same on every page, was found good on another one. */
    boolean isKnownAsGood(String url) {
        return good.contains(url);
    }

    LinkTarget resolve(String url) {
        if (base.isEmpty() && !url.startsWith("//") && url.indexOf("://") < 0) {
            return new LinkTarget.Elsewhere();
        }
        LinkTarget target = resolver.resolve(url, base.orElse(new DocumentBase("/")));
        if (good.size() < REMEMBERED && isGoodEverywhere(url, target)) {
            good.add(url);
        }
        return target;
    }

    private boolean isGoodEverywhere(String url, LinkTarget target) {
        if (target instanceof LinkTarget.Elsewhere) {
            return url.startsWith("https://") || url.startsWith("http://");
        }
        boolean absolute = base.isPresent() && url.startsWith("/") && url.indexOf('#') < 0;
        return absolute
                && !(target instanceof LinkTarget.Nowhere || target instanceof LinkTarget.Detour);
    }
}
