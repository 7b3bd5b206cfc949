package dev.perigee.core.render;

import dev.perigee.core.render.names.ValueText;

/**
 * {@code {{#markdown}}post.summary{{/markdown}}}: a value in Markdown as HTML; or what stands in
 * the section, if it is more than a name. In XML, the HTML is escaped, as feeds want it.
 */
final class MarkdownHelper implements Helper {

    private final TemplateFunctions functions;

    MarkdownHelper(TemplateFunctions functions) {
        this.functions = functions;
    }

    @Override
    public String render(HelperCall call) {
        String raw = call.raw().strip();
        String text =
                HelperNames.isName(raw)
                        ? call.resolve(raw).map(ValueText::of).orElse("")
                        : call.content().stripIndent();
        String html = functions.markdown(text);
        return call.escaping() == Escaping.XML ? call.escape(html) : html;
    }
}
