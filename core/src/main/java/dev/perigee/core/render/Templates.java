package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.io.IOException;
import java.io.Writer;

/**
 * The templates of a site. Each is compiled once, when it is first asked for. Safe for use by many
 * threads.
 *
 * <p>{@code {{>card}}} is the file {@code components/card.mustache}, {@code {{<base}}} {@code
 * layouts/base.mustache} or else {@code components/base.mustache}, wherever the tag stands.
 */
public final class Templates {

    private final TemplateLibrary library;

    private Templates(TemplateLibrary library) {
        this.library = library;
    }

    public static Templates of(SourceTree sources, TemplateOptions options) {
        return new Templates(new TemplateLibrary(sources, options));
    }

    /**
     * A page as text.
     *
     * @param path of its template, such as {@code pages/about.mustache}
     * @throws SourceFault if the template, or one that it calls, is wrong or missing, or does not
     *     fit the scope
     */
    public String render(String path, Scope scope) {
        return page(path, scope).toString();
    }

    /** As {@link #render(String, Scope)}; nothing is written of a page that fails. */
    public void render(String path, Scope scope, Writer out) throws IOException {
        page(path, scope).copyTo(out);
    }

    /**
     * A layout around given content.
     *
     * @param layout its name, {@code base} for {@code layouts/base.mustache}
     * @param contentHtml what its block {@code {{$content}}} shows, as it is
     */
    public String renderLayout(String layout, String contentHtml, Scope scope) {
        return aroundContent(layout, contentHtml, scope).toString();
    }

    /** As {@link #renderLayout(String, String, Scope)}. */
    public void renderLayout(String layout, String contentHtml, Scope scope, Writer out)
            throws IOException {
        aroundContent(layout, contentHtml, scope).copyTo(out);
    }

    /**
     * Compiles a page and all that it calls, without rendering it: for one that is rendered later.
     * Links to routes by their names are looked at, too.
     *
     * @throws SourceFault if one of them is wrong or missing
     */
    public void check(String path) {
        Escaping escaping = Escaping.of(path);
        Template page =
                library.page(path, escaping).orElseThrow(() -> TemplateProblems.noPage(path));
        library.checkHelpers(page, escaping);
    }

    /** As {@link #check}, of a layout by its name. */
    public void checkLayout(String layout) {
        library.checkHelpers(library.layout(layout), Escaping.HTML);
    }

    private PageWriter page(String path, Scope scope) {
        Template template =
                library.page(path, Escaping.of(path))
                        .orElseThrow(() -> TemplateProblems.noPage(path));
        return run(template, new RenderState(scope));
    }

    private PageWriter aroundContent(String layout, String contentHtml, Scope scope) {
        Template template = library.layout(layout);
        RenderState state = new RenderState(scope);
        state.giveContent(library.literal(contentHtml));
        return run(template, state);
    }

    private static PageWriter run(Template template, RenderState state) {
        PageWriter out = new PageWriter();
        try {
            template.content().run(out, state);
        } catch (PageWriter.PageTooLarge e) {
            throw TemplateProblems.tooLarge(template.name());
        } catch (StackOverflowError e) {
            throw TemplateProblems.outOfStack(template.name(), state.call());
        }
        return out;
    }
}
