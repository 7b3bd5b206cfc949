package dev.perigee.core.index;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the site's author decided. {@link #parse} reads it from the plugin's parameters.
 *
 * @param origin scheme, host and port of the site, without a path (parameter {@code site})
 * @param base the path below which the site lives, such as {@code /docs}; empty for the root
 * @param trailingSlash what happens to a slash at the end of a page's path
 * @param buildFormat which file a prerendered page becomes
 * @param prerender whether routes that do not say are prerendered
 * @param originUrl scheme, host and port where the jar answers, if a CDN stands before it
 * @param allowedDomains hosts that the site may be called by besides its own: {@code example.com},
 *     {@code *.example.com} for any one label before, {@code **.example.com} for any number; each
 *     with an optional scheme in front and an optional port behind
 * @param checkOrigin whether forms from other sites are refused
 * @param bodySizeLimit the largest request body in bytes
 * @param unmatchedMethod 404 or 405, for a method that a route has no handler for
 * @param redirects in the order in which they were written
 * @param headers in the order in which they were written; of two for one name the last wins
 * @param pages about pages and content
 */
public record SiteSettings(
        Optional<URI> origin,
        String base,
        TrailingSlash trailingSlash,
        BuildFormat buildFormat,
        boolean prerender,
        Optional<URI> originUrl,
        List<String> allowedDomains,
        boolean checkOrigin,
        long bodySizeLimit,
        int unmatchedMethod,
        List<RedirectEntry> redirects,
        List<HeaderEntry> headers,
        PageSettings pages) {

    /** Copies the lists. */
    public SiteSettings {
        allowedDomains = List.copyOf(allowedDomains);
        redirects = List.copyOf(redirects);
        headers = List.copyOf(headers);
    }

    /**
     * The URL of a page: at the domain of its language, if that has one.
     *
     * @param ofSite scheme, host and port of all others
     * @param path with the base
     */
    public String url(String ofSite, String path) {
        return pages.localeRules().url(base, path).orElseGet(() -> ofSite + path);
    }

    /** The settings of a site whose author set nothing. */
    public static SiteSettings defaults() {
        return parse(Map.of());
    }

    /**
     * Reads settings by the names that they have as plugin parameters: {@code site base
     * trailingSlash buildFormat prerender originUrl allowedDomains checkOrigin bodySizeLimit
     * unmatchedMethod redirects headers strictTemplates failOnBrokenLinks drafts futureEntries
     * compress sitemap locales defaultLocale fallbackLocales fallbackType localeDomains}. What is
     * absent has its default. Lists are separated by commas, blanks or lines. {@code redirects} has
     * a line for each, {@code headers} a line for the pattern and an indented one, or one that
     * starts with {@code -}, for each header:
     *
     * <pre>
     * /old              /new            301
     * /blog/[slug]      /articles/[slug]
     *
     * /assets/[...path]
     *   Cache-Control: public, max-age=31536000, immutable
     * </pre>
     *
     * @throws SettingsException if a value breaks its rule or a name is none of these
     */
    public static SiteSettings parse(Map<String, String> values) {
        return new SettingsParser(values).parse();
    }
}
