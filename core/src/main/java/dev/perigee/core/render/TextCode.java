package dev.perigee.core.render;

import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;

/** Text of a template. */
final class TextCode extends DefaultCode {

    private final String text;
    private final int[] lineStarts;

    /**
     * @param lineStarts where indentation goes, in characters, ascending; may be the text's end
     */
    TextCode(String text, int[] lineStarts) {
        this.text = text;
        this.lineStarts = lineStarts;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        PageWriter out = (PageWriter) writer;
        String indent = ((RenderState) scopes).indent();
        if (indent.isEmpty()) {
            out.write(text);
            return out;
        }
        int written = 0;
        for (int start : lineStarts) {
            out.write(text, written, start - written);
            written = start;
            if (out.isAtLineStart()) {
                out.write(indent);
            }
        }
        out.write(text, written, text.length() - written);
        return out;
    }
}
