package dev.perigee.example.manual;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text below each heading of a chapter, for the search. */
public final class SectionTexts {

    private static final Pattern HEADING = Pattern.compile("<h[2-6] id=\"([^\"]+)\"");

    private SectionTexts() {}

    /** Words without tags, by the id of the heading; what stands before the first one has none. */
    public static Map<String, String> of(String html) {
        Map<String, String> texts = new LinkedHashMap<>();
        String id = "";
        int from = 0;
        for (Matcher heading = HEADING.matcher(html); heading.find(); ) {
            texts.put(id, words(html.substring(from, heading.start())));
            id = heading.group(1);
            from = heading.start();
        }
        texts.put(id, words(html.substring(from)));
        return texts;
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
