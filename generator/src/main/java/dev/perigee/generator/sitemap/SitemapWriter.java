package dev.perigee.generator.sitemap;

import dev.perigee.api.Headers;
import dev.perigee.generator.output.OutputStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes one file, or an index and as many files as the limits of the protocol ask for. */
final class SitemapWriter {

    /** The protocol's limit is 52,428,800. */
    private static final long MOST_BYTES = 50_000_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE =
            " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String START =
            HEAD + "<urlset" + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    private static final String END = "</urlset>\n";

    /** One file: its number, how many entries it has, and the newest day among them. */
    private record Part(int number, int entries, Optional<LocalDate> modified) {}

    private final OutputStage stage;
    private final SitemapEntries entries;
    private final String root;
    private final int mostUrls;

    /**
     * @param root the URL of the site, with a slash at its end
     * @param mostUrls in one file
     */
    SitemapWriter(OutputStage stage, SitemapEntries entries, String root, int mostUrls) {
        this.stage = stage;
        this.entries = entries;
        this.root = root;
        this.mostUrls = mostUrls;
    }

    void write() throws IOException {
        List<Part> parts = parts();
        SitemapEntries.Cursor cursor = entries.start();
        if (parts.size() == 1) {
            write("sitemap.xml", cursor, parts.get(0).entries());
            return;
        }
        StringBuilder list = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
        for (Part part : parts) {
            String key = "sitemap-" + part.number() + ".xml";
            write(key, cursor, part.entries());
            list.append("<sitemap><loc>").append(Xml.escaped(root + key)).append("</loc>");
            part.modified()
                    .ifPresent(day -> list.append("<lastmod>").append(day).append("</lastmod>"));
            list.append("</sitemap>\n");
        }
        list.append("</sitemapindex>\n");
        byte[] index = list.toString().getBytes(StandardCharsets.UTF_8);
        stage.write(Sitemap.file("sitemap.xml"), index, 200, Headers.empty());
    }

    /** Where one file ends and the next begins. */
    private List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        int count = 0;
        long bytes = 0;
        Optional<LocalDate> newest = Optional.empty();
        for (SitemapEntries.Cursor cursor = entries.start(); cursor.hasNext(); ) {
            SitemapEntries.Entry entry = cursor.next();
            long size = entry.bytes().length;
            if (count == mostUrls || (count > 0 && bytes + size > MOST_BYTES)) {
                parts.add(new Part(parts.size() + 1, count, newest));
                count = 0;
                bytes = 0;
                newest = Optional.empty();
            }
            count++;
            bytes += size;
            newest = later(newest, entry.modified());
        }
        parts.add(new Part(parts.size() + 1, count, newest));
        return parts;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return List.of(one, other).stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private void write(String key, SitemapEntries.Cursor cursor, int count) throws IOException {
        stage.write(
                Sitemap.file(key),
                out -> {
                    out.write(START.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < count; i++) {
                        out.write(cursor.next().bytes());
                    }
                    out.write(END.getBytes(StandardCharsets.UTF_8));
                },
                200,
                Headers.empty());
    }
}
