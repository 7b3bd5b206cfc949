package dev.perigee.generator.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * The start tag that a {@link HtmlScanner} is at. It is used again for the next one, so that a page
 * costs no object for each of its attributes.
 */
final class Tag {

    /** More attributes than this have their names not compared with each other. */
    private static final int COMPARED = 64;

    private final String html;
    private int[] places = new int[4 * 16];
    private int count;

    Tag(String html) {
        this.html = html;
    }

    void clear() {
        count = 0;
    }

    /** Adds an attribute; its value may be empty. */
    void add(int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (4 * count == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        int at = 4 * count++;
        places[at] = nameStart;
        places[at + 1] = nameEnd;
        places[at + 2] = valueStart;
        places[at + 3] = valueEnd;
    }

    int attributes() {
        return count;
    }

    /** The length of the name of an attribute. */
    int nameLength(int index) {
        return places[4 * index + 1] - places[4 * index];
    }

    /** Whether an attribute has this name, letter case aside. */
    boolean isNamed(int index, String name) {
        return nameLength(index) == name.length()
                && html.regionMatches(true, places[4 * index], name, 0, name.length());
    }

    /** The value of an attribute as it is written, each byte as one character. */
    String raw(int index) {
        return html.substring(places[4 * index + 2], places[4 * index + 3]);
    }

    /** The value of an attribute. */
    String value(int index) {
        return decoded(raw(index));
    }

    /** The value of the first attribute of this name. */
    Optional<String> find(String name) {
        for (int i = 0; i < count; i++) {
            if (isNamed(i, name)) {
                return Optional.of(value(i));
            }
        }
        return Optional.empty();
    }

    /** The name of an attribute that is there twice. */
    Optional<String> duplicate() {
        int most = Math.min(count, COMPARED);
        for (int i = 1; i < most; i++) {
            String name = html.substring(places[4 * i], places[4 * i + 1]);
            for (int j = 0; j < i; j++) {
                if (isNamed(j, name)) {
                    return Optional.of(decoded(name));
                }
            }
        }
        return Optional.empty();
    }

    /** Bytes as the UTF-8 that they are, and character references read. */
    static String decoded(String raw) {
        String text = raw;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80) {
                text =
                        new String(
                                raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                break;
            }
        }
        if (text.indexOf('&') < 0) {
            return text;
        }
        // Nearly all are of this kind, and the table of the others takes its time to load.
        String plain = text.replace("&amp;", "");
        return plain.indexOf('&') < 0
                ? text.replace("&amp;", "&")
                : Parser.unescapeEntities(text, true);
    }
}
