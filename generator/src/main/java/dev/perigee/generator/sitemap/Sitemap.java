package dev.perigee.generator.sitemap;

import dev.perigee.api.Headers;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.check.PageNotes;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code sitemap.xml} (sitemaps.org, protocol 0.9) of all pages, and a {@code robots.txt} that
 * leads there. Files of these names that the site has itself come first. It needs the setting
 * {@code site}, as URLs in it are whole.
 *
 * <p>Beyond 45,000 URLs or 50 MB, {@code sitemap.xml} is the index of {@code sitemap-1.xml} and so
 * on. The day of a page's last change is what it says itself: {@code article:modified_time}, or the
 * header {@code Last-Modified}. It is written as it goes, so memory stays flat.
 */
public final class Sitemap {

    private static final String SITEMAP = "sitemap.xml";
    private static final String ROBOTS = "robots.txt";

    /** The protocol's limit is 50,000; some readers want less. */
    private static final int MOST_URLS = 45_000;

    private final FinishedSite site;
    private final SiteIndex index;
    private final Set<String> unlisted;
    private final int mostUrls;

    /**
     * Of a site that is rendered.
     *
     * @param unlisted patterns of pages that do not want to be in it
     */
    public Sitemap(FinishedSite site, SiteIndex index, Set<String> unlisted) {
        this(site, index, unlisted, MOST_URLS);
    }

    /**
     * @param mostUrls in one file
     */
    Sitemap(FinishedSite site, SiteIndex index, Set<String> unlisted, int mostUrls) {
        this.site = site;
        this.index = index;
        this.unlisted = unlisted;
        this.mostUrls = mostUrls;
    }

    /** The keys of the files that will be written, so far as it is known before. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        if (isWanted() && settings().origin().isPresent()) {
            keys.add(SITEMAP);
            keys.add(ROBOTS);
            keys.removeIf(this::isOwn);
        }
        return keys;
    }

    /**
     * Writes them.
     *
     * @param notes what the pages say of themselves
     * @return a sentence if nothing was written that the author may have waited for
     */
    public Optional<String> write(OutputStage stage, PageNotes notes) throws IOException {
        if (!isWanted()) {
            return Optional.empty();
        }
        SitemapPages pages = new SitemapPages(site, notes, index, unlisted);
        if (settings().origin().isEmpty()) {
            boolean any = pages.prerendered().length > 0;
            return any
                    ? Optional.of("No sitemap.xml was made, as the setting 'site' is not there.")
                    : Optional.empty();
        }
        boolean exists = isOwn(SITEMAP);
        if (!exists) {
            SitemapEntries entries = new SitemapEntries(site, notes, settings(), pages);
            if (!entries.isEmpty()) {
                new SitemapWriter(stage, entries, url(""), mostUrls).write();
                exists = true;
            }
        }
        if (exists && !isOwn(ROBOTS)) {
            write(stage, ROBOTS, "User-agent: *\nAllow: /\n\nSitemap: " + url(SITEMAP) + "\n");
        }
        return Optional.empty();
    }

    private boolean isWanted() {
        return settings().pages().sitemap();
    }

    private SiteSettings settings() {
        return index.settings();
    }

    private String url(String key) {
        return settings().origin().orElseThrow() + settings().base() + "/" + key;
    }

    private boolean isOwn(String key) {
        return site.has(key)
                || index.routes().stream().anyMatch(route -> route.pattern().equals("/" + key));
    }

    private static void write(OutputStage stage, String key, String text) throws IOException {
        stage.write(file(key), text.getBytes(StandardCharsets.UTF_8), 200, Headers.empty());
    }

    static OutputFile file(String key) {
        return new OutputFile(key, "the setting 'sitemap'", "", "");
    }
}
