package dev.perigee.core.render;

import com.github.mustachejava.Code;
import dev.perigee.core.render.tags.Tag;
import java.util.Arrays;
import java.util.List;

/** Joins texts that stand one behind the other. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] lineStarts = new int[4];
    private int lines;

    void add(Tag part) {
        startLine(part);
        text.append(part.text());
    }

    /** Notes that a line of the output starts, if one does. */
    void startLine(Tag part) {
        if (part.lineStart()) {
            if (lines == lineStarts.length) {
                lineStarts = Arrays.copyOf(lineStarts, lines * 2);
            }
            lineStarts[lines++] = text.length();
        }
    }

    void flushTo(List<Code> codes) {
        if (text.length() > 0 || lines > 0) {
            codes.add(new TextCode(text.toString(), Arrays.copyOf(lineStarts, lines)));
            text.setLength(0);
            lines = 0;
        }
    }
}
