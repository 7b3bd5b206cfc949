package dev.perigee.core.render.tags;

import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.source.Source;
import java.util.Arrays;

/** The text of a template, and which line and column of its file a place in it is. */
public final class TemplateText {

    private final String name;
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;

    private TemplateText(String name, String text, int firstLine) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(text);
    }

    /** A source, without the front matter at its top. */
    public static TemplateText of(Source source) {
        FrontMatter front = FrontMatter.of(source);
        return new TemplateText(source.name(), front.body(), front.bodyLine());
    }

    /**
     * A text that is no file of its own.
     *
     * @param name what messages call it by
     * @param firstLine the line of the file that its first line counts as
     */
    public static TemplateText of(String name, String text, int firstLine) {
        return new TemplateText(name, text, firstLine);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** A part of the text, as it is written. */
    public String between(int from, int to) {
        return text.substring(from, to);
    }

    /** The place in the file that is {@code offset} characters behind the start. */
    public Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(name, firstLine + line, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
