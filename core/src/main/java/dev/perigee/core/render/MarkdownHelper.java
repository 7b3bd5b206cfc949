package dev.perigee.core.render;

import dev.perigee.core.render.names.ValueText;

/**
 * {@code {{#markdown}}post.summary{{/markdown}}}: a value in Markdown as HTML; or what stands in
 * the section, if it is more than a name. In XML, the HTML is escaped, as feeds want it.
 *
 * <p>Values may be anybody's text, so raw HTML in them is shown as text, as that of any variable
 * is. What stands in the template itself is the site's own, and so is a value in three braces:
 * <code>{{#markdown}}{{{post.summary}}}{{/markdown}}</code>.
 */
final class MarkdownHelper implements Helper {

    private final TemplateFunctions functions;

    MarkdownHelper(TemplateFunctions functions) {
        this.functions = functions;
    }

    @Override
    public String render(HelperCall call) {
        String raw = call.raw().strip();
        String html =
                HelperNames.isName(raw)
                        ? functions.markdown(value(call, raw), false)
                        : functions.markdown(call.content().stripIndent(), call.isOwnText());
        return call.escaping() == Escaping.XML ? call.escape(html) : html;
    }

    private static String value(HelperCall call, String name) {
        return call.resolve(name).map(ValueText::of).orElse("");
    }
}
