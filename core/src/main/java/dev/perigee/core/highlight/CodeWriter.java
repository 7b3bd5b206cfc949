package dev.perigee.core.highlight;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Writes one piece of code, line by line, each with what the lexer remembers of the one before. */
final class CodeWriter {

    /** Lines longer than this, in characters, are written plain: some lexers look far ahead. */
    static final int MAX_LINE = 1000;

    private final TokenMaker lexer;
    private final String language;
    private final char[] code;
    private final StringBuilder html;
    private int memory = TokenTypes.NULL;
    private String open = TokenClass.NONE;

    CodeWriter(TokenMaker lexer, String language, String code, StringBuilder html) {
        this.lexer = lexer;
        this.language = language;
        this.code = code.toCharArray();
        this.html = html;
    }

    void write() {
        int start = 0;
        for (int i = 0; i < code.length; i++) {
            if (code[i] == '\n') {
                line(start, i);
                html.append('\n');
                start = i + 1;
            }
        }
        line(start, code.length);
    }

    private void line(int start, int end) {
        int written = start;
        if (end - start <= MAX_LINE) {
            Token token = lexer.getTokenList(new Segment(code, start, end - start), memory, 0);
            for (; token != null; token = token.getNextToken()) {
                memory = token.getType();
                // A lexer that passes something over gets no further trust on this line.
                if (token.isPaintable() && token.getTextOffset() == written) {
                    written = token(token, written, end);
                }
            }
        }
        enter(TokenClass.NONE);
        text(written, end);
    }

    private int token(Token token, int start, int end) {
        int stop = Math.min(start + token.length(), end);
        enter(TokenClass.of(token, language));
        text(start, stop);
        return stop;
    }

    /** Goes over to another class; neighbours of one class share their tag. */
    private void enter(String type) {
        if (type.equals(open)) {
            return;
        }
        if (!open.isEmpty()) {
            html.append("</span>");
        }
        if (!type.isEmpty()) {
            html.append("<span class=\"").append(type).append("\">");
        }
        open = type;
    }

    private void text(int start, int end) {
        for (int i = start; i < end; i++) {
            switch (code[i]) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(code[i]);
            }
        }
    }
}
