package dev.perigee.core.markdown;

import java.util.Arrays;

/**
 * Refuses the few shapes of text that would keep the parser busy for minutes, because it copies
 * what it has read again and again: paragraphs of very many lines, and brackets within brackets
 * within brackets. Any text that a person writes is far from the limits.
 */
final class TextLimits {

    /** The most characters of one text. */
    static final int MAX_LENGTH = 5_000_000;

    /**
     * The most lines of a paragraph that are copied, each as often as a line comes after it that
     * might be more than text; that is a paragraph of 30,000 such lines.
     */
    private static final long MAX_COPIED_LINES = 450_000_000;

    /** The most characters between brackets, each counted once for every pair around it. */
    private static final long MAX_BRACKETED = 500_000_000;

    /** Texts shorter than this, in characters, cannot reach the limits of copying. */
    private static final int HARMLESS = 20_000;

    private final String name;
    private final String text;
    private int[] open = new int[1024];
    private int depth;
    private long bracketed;
    private long copiedLines;
    private int line;
    private int lines;
    private char fence;

    private TextLimits(String name, String text, int firstLine) {
        this.name = name;
        this.text = text;
        this.line = firstLine;
    }

    /**
     * Checks a text.
     *
     * @param firstLine its first line's number in the file
     */
    static void check(String name, String text, int firstLine) {
        if (text.length() > MAX_LENGTH) {
            throw MarkdownProblems.tooLong(name, MAX_LENGTH);
        }
        if (text.length() >= HARMLESS) {
            new TextLimits(name, text, firstLine).check();
        }
    }

    private void check() {
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        int i = start;
        while (i < end && " \t\r>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == end) {
            lines = 0;
            depth = 0;
            return;
        }
        if (text.startsWith("```", i) || text.startsWith("~~~", i)) {
            fence = fence == 0 ? text.charAt(i) : fence == text.charAt(i) ? 0 : fence;
        }
        lines = fence != 0 || startsBlock(i, end) ? 0 : lines + 1;
        if (!Character.isLetter(text.charAt(i))) {
            copiedLines += lines;
        }
        if (copiedLines > MAX_COPIED_LINES) {
            throw MarkdownProblems.endlessParagraph(name, line);
        }
        brackets(i, end);
    }

    /** Whether a heading or an item of a list starts here, so that a paragraph ends. */
    private boolean startsBlock(int i, int end) {
        boolean mark = "#-*+".indexOf(text.charAt(i)) >= 0;
        return mark && (i + 1 == end || text.charAt(i + 1) == ' ');
    }

    private void brackets(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                push(i);
            } else if (c == ']' && depth > 0) {
                bracketed += i - open[--depth];
                if (bracketed > MAX_BRACKETED) {
                    throw MarkdownProblems.deepBrackets(name, line);
                }
            }
        }
    }

    private void push(int i) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
    }
}
