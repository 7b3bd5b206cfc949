package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import dev.perigee.core.highlight.Highlighter;
import dev.perigee.core.source.SourceFault;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown to HTML: CommonMark 0.31, and what GitHub adds to it. The texts are the site's own and
 * trusted: raw HTML, {@code javascript:} links and the like pass as they are. Made once, used by
 * many threads.
 *
 * <p>Any text is Markdown, so there is hardly an error. What is nested more than {@value
 * #MAX_DEPTH} blocks or as many inlines deep stays plain text.
 */
public final class Markdown {

    static final int MAX_DEPTH = 100;

    /** What messages call a text that is no file. */
    private static final String VALUE = "Markdown";

    /** The most cells that a table may have, those counted that a short row leaves out. */
    static final int MAX_CELLS = 100_000;

    private final boolean extensions;
    private final Parser parser;
    private final HtmlRenderer renderer;

    private Markdown(MarkdownOptions options) {
        this.extensions = options.extensions();
        List<Extension> used = extensions ? extensions() : List.of();
        this.parser =
                Parser.builder()
                        .extensions(used)
                        .maxOpenBlockParsers(MAX_DEPTH)
                        .maxInlineNesting(MAX_DEPTH)
                        .build();
        HtmlRenderer.Builder html = HtmlRenderer.builder().percentEncodeUrls(true);
        if (extensions) {
            html.nodeRendererFactory(PageNodeRenderer::new);
            html.attributeProviderFactory(context -> new ModernAttributes());
        }
        if (options.highlight()) {
            Highlighter highlighter = new Highlighter();
            html.nodeRendererFactory(context -> new CodeNodeRenderer(context, highlighter));
        }
        this.renderer = html.extensions(used).build();
    }

    /** For all texts of a site. */
    public static Markdown of(MarkdownOptions options) {
        return new Markdown(options);
    }

    private static List<Extension> extensions() {
        return List.of(
                TablesExtension.builder().maxCells(MAX_CELLS).build(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                TaskListItemsExtension.create(),
                FootnotesExtension.create());
    }

    /**
     * Renders the body of a file.
     *
     * @throws SourceFault if a table is too large, or if {@code links} throws it; then with the
     *     line of the link
     */
    public RenderedMarkdown render(FrontMatter file, LinkResolver links) {
        String name = file.source().name();
        String body = file.body();
        TextLimits.check(name, body, file.bodyLine());
        return render(body, new LinkPlaces(file, links), name);
    }

    /**
     * Renders a text that is no file of its own.
     *
     * @throws SourceFault if a table is too large, or if {@code links} throws it
     */
    public RenderedMarkdown render(String text, LinkResolver links) {
        TextLimits.check(VALUE, text, 1);
        return render(text, links, VALUE);
    }

    private RenderedMarkdown render(String text, LinkResolver links, String name) {
        Node document = parse(text, name);
        List<Heading> headings = extensions ? PageDocument.prepare(document, links) : List.of();
        if (!extensions) {
            document.accept(new LinkVisitor(links));
        }
        StringBuilder html = new StringBuilder(text.length() * 3 / 2);
        renderer.render(document, html);
        return new RenderedMarkdown(html.toString(), headings);
    }

    private Node parse(String text, String name) {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException e) {
            throw MarkdownProblems.hugeTable(name, MAX_CELLS);
        }
    }
}
