package dev.perigee.core.markdown;

/** Finds the lines that open and close a front matter. Blanks may stand behind the marks. */
final class FrontMatterLines {

    private FrontMatterLines() {}

    /** Where the line after the opening one starts; -1 if the first line opens nothing. */
    static int afterOpening(String text) {
        return isMark(text, 0, "---") ? next(text, 0) : -1;
    }

    /** Where the closing line starts, at or after {@code start}; -1 if there is none. */
    static int closing(String text, int start) {
        for (int line = start; line < text.length(); line = next(text, line)) {
            if (isMark(text, line, "---") || isMark(text, line, "...")) {
                return line;
            }
        }
        return -1;
    }

    /** Where the line after the one that starts at {@code line} starts. */
    static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    /** How many lines end before an index. */
    static int count(String text, int end) {
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static boolean isMark(String text, int line, String mark) {
        if (!text.startsWith(mark, line)) {
            return false;
        }
        int i = line + mark.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }
}
