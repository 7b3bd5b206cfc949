package dev.perigee.generator.check;

import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the element of a finished page that has a link: its line, and what readers see of it. */
final class Locator {

    private static final int LONGEST_TEXT = 60;

    /**
     * Where a link stands.
     *
     * @param line counted from 1; 0 if it is not known
     * @param text of the link; empty if it has none
     */
    record Spot(int line, String text) {}

    private static final Spot UNKNOWN = new Spot(0, "");

    private final FinishedSite site;

    Locator(FinishedSite site) {
        this.site = site;
    }

    Spot find(String page, String url) throws IOException {
        Optional<SpooledFile> file = site.find(page);
        if (file.isEmpty() || !file.get().isHtml()) {
            return UNKNOWN;
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        try (InputStream in = Files.newInputStream(site.path(file.get()))) {
            Document document = org.jsoup.Jsoup.parse(in, "UTF-8", "", parser);
            for (Element element : document.getAllElements()) {
                if (has(element, url)) {
                    return spot(element);
                }
            }
        }
        return UNKNOWN;
    }

    private static boolean has(Element element, String url) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            boolean isList =
                    attribute.getKey().equals("srcset")
                            || attribute.getKey().equals("imagesrcset")
                            || attribute.getKey().equals("style")
                            || attribute.getKey().equals("content");
            if (value.equals(url) || (isList && value.contains(url))) {
                return true;
            }
        }
        return element.tagName().equals("style") && element.data().contains(url);
    }

    private static Spot spot(Element element) {
        String text = element.text().isBlank() ? element.attr("alt") : element.text();
        String shown =
                text.codePointCount(0, text.length()) <= LONGEST_TEXT
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
        int line = Math.max(0, element.sourceRange().start().lineNumber());
        return new Spot(line, shown.strip());
    }
}
