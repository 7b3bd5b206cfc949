package dev.perigee.core.page;

import dev.perigee.api.ContentCollection;
import dev.perigee.core.content.Collections;
import dev.perigee.core.content.ContentOptions;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The content of a site and its Markdown, each made at the first need. */
public final class SiteContent {

    private final SourceTree sources;
    private final SourceLinks links;
    private final Later<Markdown> markdown = later(MarkdownOptions.full());
    private final Later<Markdown> untrusted = later(MarkdownOptions.untrusted());
    private final Later<Collections> collections;

    /**
     * Of a site.
     *
     * @param json that entries are bound with
     */
    public SiteContent(SiteText text, SiteLinks links, Supplier<Json> json) {
        this.sources = text.sources();
        this.links = new SourceLinks(links, sources);
        PageSettings settings = links.settings().pages();
        this.collections = new Later<>(() -> read(text, settings, json.get()));
    }

    private static Later<Markdown> later(MarkdownOptions options) {
        return new Later<>(() -> Markdown.of(options));
    }

    /** As {@link dev.perigee.api.Site#collection}. */
    public <T> ContentCollection<T> collection(String name, Class<T> type) {
        return collections().collection(name, type);
    }

    Map<String, ContentCollection<JsonNode>> byName() {
        return collections().byName();
    }

    /**
     * Looks at the collections that nobody has asked for. A site without content does not load what
     * content is read with.
     *
     * @throws SourceFault with what is wrong with them
     */
    public void checkUnread() {
        if (!sources.list("content").isEmpty()) {
            collections().checkUnread();
        }
    }

    SourceLinks links() {
        return links;
    }

    Markdown markdown() {
        return markdown.get();
    }

    /** As {@link #markdown}, for text that a visitor may have written. */
    Markdown untrusted() {
        return untrusted.get();
    }

    private Collections collections() {
        return collections.get();
    }

    private Collections read(SiteText text, PageSettings settings, Json json) {
        ContentOptions options =
                new ContentOptions(
                        settings.drafts(), settings.futureEntries(), text.now().get(), links::from);
        return Collections.of(text.sources(), options, markdown(), json, text.memory());
    }
}
