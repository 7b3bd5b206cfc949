package dev.perigee.core.render;

import java.io.IOException;
import java.io.Writer;

/** A page as it grows, in memory, so that nothing is sent of one that fails. For one thread. */
class PageWriter extends Writer {

    /** In characters. A page of such a size is a mistake, and the memory ends soon after. */
    static final int LIMIT = 64 << 20;

    private final StringBuilder text = new StringBuilder(8192);

    /** Writes the text of a value. */
    void writeValue(String value) {
        write(value);
    }

    int length() {
        return text.length();
    }

    @Override
    public void write(int c) {
        room(1);
        text.append((char) c);
    }

    @Override
    public void write(String part) {
        room(part.length());
        text.append(part);
    }

    @Override
    public void write(String part, int from, int count) {
        room(count);
        text.append(part, from, from + count);
    }

    @Override
    public void write(char[] part, int from, int count) {
        room(count);
        text.append(part, from, count);
    }

    /** Whether nothing stands on the last line yet. */
    boolean isAtLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    private void room(int count) {
        if (count > LIMIT - text.length()) {
            throw new PageTooLarge();
        }
    }

    @Override
    public void flush() {
        // Nothing waits: it is all in memory.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    void copyTo(Writer out) throws IOException {
        out.write(text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The page grew over {@link #LIMIT}. */
    static final class PageTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
