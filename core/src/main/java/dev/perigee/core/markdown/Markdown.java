package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import dev.perigee.core.highlight.Highlighter;
import dev.perigee.core.markdown.MarkdownOptions.Flavor;
import dev.perigee.core.source.SourceFault;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown to HTML: CommonMark 0.31, and what GitHub adds to it. {@link MarkdownOptions.Flavor}
 * says what passes: in the site's own files raw HTML and {@code javascript:} links do. Made once,
 * used by many threads.
 *
 * <p>Any text is Markdown, so there is hardly an error: {@link TextLimits} keeps texts that no
 * person writes from taking minutes, and what is nested more than 100 blocks or as many inlines
 * deep stays plain text.
 */
public final class Markdown {

    /** What messages call a text that is no file. */
    private static final String VALUE = "Markdown";

    private static final List<String> HARMLESS_SCHEMES = List.of("http", "https", "mailto");

    private final Flavor flavor;
    private final Parser parser;
    private final HtmlRenderer renderer;

    private Markdown(MarkdownOptions options) {
        this.flavor = options.flavor();
        this.parser = Extensions.parser(flavor).build();
        this.renderer = renderer(options);
    }

    /** For all texts of one kind. */
    public static Markdown of(MarkdownOptions options) {
        return new Markdown(options);
    }

    private static HtmlRenderer renderer(MarkdownOptions options) {
        boolean untrusted = options.flavor() == Flavor.UNTRUSTED;
        HtmlRenderer.Builder html =
                HtmlRenderer.builder()
                        .percentEncodeUrls(options.flavor() == Flavor.COMMON_MARK)
                        .escapeHtml(untrusted)
                        .sanitizeUrls(untrusted)
                        .urlSanitizer(new DefaultUrlSanitizer(HARMLESS_SCHEMES));
        if (options.flavor() != Flavor.COMMON_MARK) {
            html.nodeRendererFactory(PageNodeRenderer::new);
            html.attributeProviderFactory(context -> new ModernAttributes());
        }
        if (options.highlight()) {
            Highlighter highlighter = new Highlighter();
            html.nodeRendererFactory(context -> new CodeNodeRenderer(context, highlighter));
        }
        return html.extensions(Extensions.of(options.flavor())).build();
    }

    /**
     * Renders the body of a file.
     *
     * @throws SourceFault if the text is beyond a limit, or if {@code links} throws it; then with
     *     the line of the link
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
     * @throws SourceFault if the text is beyond a limit, or if {@code links} throws it
     */
    public RenderedMarkdown render(String text, LinkResolver links) {
        TextLimits.check(VALUE, text, 1);
        return render(text, links, VALUE);
    }

    private RenderedMarkdown render(String text, LinkResolver links, String name) {
        Node document = parse(text, name);
        List<Heading> headings = prepare(document, links);
        StringBuilder html = new StringBuilder(text.length() * 3 / 2);
        renderer.render(document, html);
        return new RenderedMarkdown(html.toString(), headings);
    }

    private List<Heading> prepare(Node document, LinkResolver links) {
        if (flavor == Flavor.TRUSTED) {
            return PageDocument.prepare(document, links);
        }
        document.accept(new LinkVisitor(links));
        return List.of();
    }

    private Node parse(String text, String name) {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException e) {
            throw MarkdownProblems.hugeTable(name, Extensions.MAX_CELLS);
        }
    }
}
