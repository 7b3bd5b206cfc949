package dev.perigee.core.render.tags;

import dev.perigee.core.source.Source;

/**
 * Where the body of a source starts.
 *
 * @param offset in characters
 * @param line of the file, counted from 1
 */
record FrontMatterEnd(int offset, int line) {

    private static final String FENCE = "---";

    static FrontMatterEnd of(Source source) {
        String text = source.text();
        if (!isFence(text, 0)) {
            return new FrontMatterEnd(0, 1);
        }
        int line = 1;
        for (int at = next(text, 0); at < text.length(); at = next(text, at)) {
            line++;
            if (isFence(text, at)) {
                return new FrontMatterEnd(next(text, at), line + 1);
            }
        }
        throw TagProblems.openFrontMatter(source.name());
    }

    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isFence(String text, int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        return line.startsWith(FENCE) && line.substring(FENCE.length()).isBlank();
    }
}
