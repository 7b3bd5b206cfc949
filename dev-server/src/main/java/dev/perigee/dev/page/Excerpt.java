package dev.perigee.dev.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a fault.
 *
 * @param lines in order; none if the source is not known or cannot be read
 * @param caret how many characters stand before the fault in the marked line; -1 if that is not
 *     known
 */
public record Excerpt(List<Line> lines, int caret) {

    private static final int BEFORE = 4;
    private static final int AFTER = 3;
    private static final int WIDEST = 160;
    private static final int LEFT_OF_CARET = 100;

    /** javac counts columns as if tabs ended at multiples of eight; everybody else by character. */
    private static final int TAB = 8;

    /**
     * A line.
     *
     * @param number from 1
     * @param text with blanks for tabs, cut where it is very long
     * @param marked whether the fault is here
     */
    public record Line(int number, String text, boolean marked) {}

    /** Keeps a copy. */
    public Excerpt {
        lines = List.copyOf(lines);
    }

    static Excerpt none() {
        return new Excerpt(List.of(), -1);
    }

    /** Around a line of a file; none if it has no such line. */
    static Excerpt of(String file, List<String> text, int line, int column) {
        if (line < 1 || line > text.size()) {
            return none();
        }
        String marked = text.get(line - 1);
        int caret = file.endsWith(".java") ? column - 1 : expanded(cut(marked, column)).length();
        int at = column < 1 || caret > expanded(marked).length() ? -1 : caret;
        int start = at > WIDEST ? at - LEFT_OF_CARET : 0;
        List<Line> lines = new ArrayList<>();
        int last = Math.min(text.size(), line + AFTER);
        for (int i = Math.max(1, line - BEFORE); i <= last; i++) {
            lines.add(new Line(i, part(expanded(text.get(i - 1)), start), i == line));
        }
        return new Excerpt(lines, at < 0 || start == 0 ? at : at - start + 1);
    }

    private static String cut(String line, int column) {
        return line.substring(0, Math.max(0, Math.min(column - 1, line.length())));
    }

    private static String part(String line, int start) {
        String from = start == 0 ? line : start < line.length() ? "…" + line.substring(start) : "";
        return from.length() > WIDEST ? from.substring(0, WIDEST) + "…" : from;
    }

    private static String expanded(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(Character.isISOControl(c) ? '\ufffd' : c);
            }
        }
        return Printable.shown(out.toString());
    }
}
