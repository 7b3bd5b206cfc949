package dev.perigee.core.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** A page as it grows, in memory, so that nothing is sent of one that fails. For one thread. */
class PageWriter extends Writer {

    /** In characters. A page of such a size is a mistake, and the memory ends soon after. */
    static final int LIMIT = 64 << 20;

    private char[] text = new char[8192];
    private int length;

    /** Writes the text of a value. */
    void writeValue(String value) {
        write(value);
    }

    int length() {
        return length;
    }

    @Override
    public void write(int c) {
        room(1);
        text[length++] = (char) c;
    }

    @Override
    public void write(String part) {
        write(part, 0, part.length());
    }

    @Override
    public void write(String part, int from, int count) {
        room(count);
        part.getChars(from, from + count, text, length);
        length += count;
    }

    @Override
    public void write(char[] part, int from, int count) {
        room(count);
        System.arraycopy(part, from, text, length, count);
        length += count;
    }

    /** Whether nothing stands on the last line yet. */
    boolean isAtLineStart() {
        return length == 0 || text[length - 1] == '\n';
    }

    private void room(int count) {
        if (count > LIMIT - length) {
            throw new PageTooLarge();
        }
        if (count > text.length - length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
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
        out.write(text, 0, length);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    /** The page grew over {@link #LIMIT}. */
    static final class PageTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
