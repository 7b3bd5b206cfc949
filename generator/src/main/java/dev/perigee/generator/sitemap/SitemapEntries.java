package dev.perigee.generator.sitemap;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.check.Alternate;
import dev.perigee.generator.check.PageNotes;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import dev.perigee.generator.output.UrlPaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The entries of a sitemap, in the order of their paths. Only four bytes of a page stay in memory;
 * of a small site, its paths do too.
 */
final class SitemapEntries {

    /** The paths of so many pages are kept while they are sorted. */
    private static final int KEPT = 50_000;

    /**
     * One entry.
     *
     * @param xml the {@code url} element
     * @param modified the day of the last change, if it is known
     */
    record Entry(String xml, Optional<LocalDate> modified) {

        byte[] bytes() {
            return (xml + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private final FinishedSite site;
    private final PageNotes notes;
    private final SiteSettings settings;
    private final String origin;
    private final int[] pages;
    private final List<String> live;

    SitemapEntries(FinishedSite site, PageNotes notes, SiteSettings settings, SitemapPages pages) {
        this.site = site;
        this.notes = notes;
        this.settings = settings;
        this.origin = settings.origin().orElseThrow().toString();
        this.pages = sorted(pages.prerendered());
        this.live = pages.live().stream().map(UrlPaths::of).sorted().toList();
    }

    boolean isEmpty() {
        return pages.length == 0 && live.isEmpty();
    }

    Cursor start() {
        return new Cursor();
    }

    /** Goes over the entries once: the pages of both kinds in one order. */
    final class Cursor {
        private int page;
        private int other;

        boolean hasNext() {
            return page < pages.length || other < live.size();
        }

        Entry next() throws IOException {
            boolean takeLive =
                    page == pages.length
                            || (other < live.size()
                                    && live.get(other).compareTo(path(pages[page])) < 0);
            return takeLive ? live(live.get(other++)) : prerendered(pages[page++]);
        }
    }

    private int[] sorted(int[] places) {
        if (places.length > KEPT) {
            IntSort.sort(places, (x, y) -> path(x).compareTo(path(y)));
            return places;
        }
        String[] paths = new String[site.size()];
        Arrays.stream(places).forEach(place -> paths[place] = path(place));
        IntSort.sort(places, (x, y) -> paths[x].compareTo(paths[y]));
        return places;
    }

    private String path(int place) {
        return UrlPaths.of(site.keyAt(place));
    }

    private Entry live(String path) {
        String key = path.equals("/") ? "index.html" : path.substring(1) + "/index.html";
        return entry(UrlPaths.page(key, settings), Optional.empty(), "");
    }

    private Entry prerendered(int place) throws IOException {
        SpooledFile file = site.at(place);
        Optional<LocalDate> modified =
                notes.modified(place).or(() -> lastModified(file.headers().find("Last-Modified")));
        return entry(UrlPaths.page(file.key(), settings), modified, alternates(place, file));
    }

    private Entry entry(String path, Optional<LocalDate> modified, String alternates) {
        String lastmod = modified.map(day -> "<lastmod>" + day + "</lastmod>").orElse("");
        return new Entry(
                "<url><loc>"
                        + Xml.escaped(settings.url(origin, path))
                        + "</loc>"
                        + lastmod
                        + alternates
                        + "</url>",
                modified);
    }

    private String alternates(int place, SpooledFile file) throws IOException {
        if (!notes.hasAlternates(place)) {
            return "";
        }
        StringBuilder xml = new StringBuilder();
        for (Alternate alternate : Alternate.of(Files.readAllBytes(site.path(file)))) {
            String url = alternate.url();
            boolean path = url.startsWith("/") && !url.startsWith("//");
            if (path || url.startsWith("https://") || url.startsWith("http://")) {
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(Xml.escaped(alternate.language()))
                        .append("\" href=\"")
                        .append(Xml.escaped(path ? settings.url(origin, url) : url))
                        .append("\"/>");
            }
        }
        return xml.toString();
    }

    private static Optional<LocalDate> lastModified(Optional<String> header) {
        try {
            return header.map(
                    text ->
                            ZonedDateTime.parse(
                                            text,
                                            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(
                                                    Locale.ROOT))
                                    .withZoneSameInstant(ZoneOffset.UTC)
                                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
