package dev.perigee.core.page;

import dev.perigee.core.json.Json;
import dev.perigee.core.render.Scope;
import dev.perigee.core.render.SiteHelpers;
import dev.perigee.core.render.TemplateOptions;
import dev.perigee.core.render.Templates;
import java.util.function.Supplier;

/** Templates, made at the first need: a live site starts without them. */
final class PageTemplates {

    private final SiteText text;
    private final SiteLinks links;
    private final SiteContent content;
    private final Supplier<Json> json;
    private final Later<Templates> templates;

    PageTemplates(SiteText text, SiteLinks links, SiteContent content, Supplier<Json> json) {
        this.text = text;
        this.links = links;
        this.content = content;
        this.json = json;
        this.templates = new Later<>(() -> Templates.of(text.sources(), options()));
    }

    String render(String path, Scope scope) {
        return templates().render(path, scope);
    }

    String renderLayout(String layout, String html, Scope scope) {
        return templates().renderLayout(layout, html, scope);
    }

    void check(String path) {
        templates().check(path);
    }

    void checkLayout(String layout) {
        templates().checkLayout(layout);
    }

    /** One for all, since it keeps what it compiled. */
    private Templates templates() {
        return templates.get();
    }

    private TemplateOptions options() {
        PageFunctions functions = new PageFunctions(links, text.assets().get(), content);
        return new TemplateOptions(
                links.settings().pages().strictTemplates(), SiteHelpers.of(functions, json.get()));
    }
}
