package dev.perigee.core.highlight;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.fife.ui.rsyntaxtextarea.TokenMaker;

/**
 * Writes source code as HTML with its tokens in {@code <span class="hl-…">}; {@link TokenClass}
 * lists the classes. What is left when the tags are taken away is the code, whatever it is. Safe
 * for use by many threads; a lexer is loaded when code in its language comes first, and used again.
 */
public final class Highlighter {

    /** Code longer than this, in characters, is written plain, so that no code takes long. */
    static final int MAX_CODE = 200_000;

    private final Map<String, Queue<TokenMaker>> idle = new ConcurrentHashMap<>();

    /**
     * Writes code.
     *
     * @param language as authors name it after a code fence; letter case does not count
     * @return whether the language is known; nothing is written if not
     */
    public boolean write(String language, String code, StringBuilder html) {
        String name = Lexers.name(language.toLowerCase(Locale.ROOT));
        if (name.isEmpty() || code.length() > MAX_CODE) {
            return false;
        }
        try {
            Queue<TokenMaker> lexers =
                    idle.computeIfAbsent(name, it -> new ConcurrentLinkedQueue<>());
            TokenMaker used = lexers.poll();
            TokenMaker lexer = used == null ? Lexers.create(name) : used;
            new CodeWriter(lexer, name, code, html).write();
            lexers.add(lexer);
            return true;
        } catch (LinkageError e) {
            // The lexers need module java.desktop, which a runtime may have been cut free of.
            return false;
        }
    }
}
