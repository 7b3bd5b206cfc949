package dev.perigee.core.markdown;

import dev.perigee.core.highlight.Highlighter;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes fenced code with its tokens marked, if it says that it is in a language that is known. */
final class CodeNodeRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final Highlighter highlighter;

    CodeNodeRenderer(HtmlNodeRendererContext context, Highlighter highlighter) {
        this.html = context.getWriter();
        this.highlighter = highlighter;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        String code = block.getLiteral();
        String word = firstWord(block.getInfo());
        StringBuilder marked = new StringBuilder(code.length() * 2);
        html.line();
        html.tag("pre");
        html.tag("code", word.isEmpty() ? Map.of() : Map.of("class", "language-" + word));
        if (highlighter.write(language(word), code, marked)) {
            html.raw(marked.toString());
        } else {
            html.text(code);
        }
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private static String firstWord(String info) {
        int end = info.indexOf(' ');
        return end < 0 ? info : info.substring(0, end);
    }

    /**
     * Without what some tools have written right behind it: {@code java{1,3}}, {@code xml:title}.
     */
    private static String language(String word) {
        int end = 0;
        while (end < word.length() && "{:,[=".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return word.substring(0, end);
    }
}
