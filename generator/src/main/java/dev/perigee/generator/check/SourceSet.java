package dev.perigee.generator.check;

import java.util.ArrayList;
import java.util.List;

/** The URLs of {@code srcset}: images and their widths or densities (HTML § 4.8.4.2.1). */
final class SourceSet {

    private SourceSet() {}

    static List<String> urls(String text) {
        List<String> urls = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = skip(text, at, " \t\n\r\f,");
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && text.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                urls.add(text.substring(start, end));
            }
            if (end == at) {
                at = descriptorsEnd(text, at);
            }
        }
        return urls;
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The comma behind what is said of an image; one in brackets is none. */
    private static int descriptorsEnd(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ',' && depth == 0) {
                return at;
            }
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
        }
        return text.length();
    }
}
