package dev.perigee.core.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that {@link PageDocument} put in. */
final class PageNodeRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    PageNodeRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(AnchoredHeading.class, ContentsBlock.class);
    }

    @Override
    public void render(Node node) {
        html.line();
        if (node instanceof AnchoredHeading heading) {
            write(heading);
        } else if (node instanceof ContentsBlock contents) {
            html.raw(contents.html());
        }
        html.line();
    }

    private void write(AnchoredHeading heading) {
        String tag = "h" + heading.level();
        html.tag(tag, Map.of("id", heading.id()));
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
    }
}
