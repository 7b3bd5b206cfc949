package dev.perigee.core.page;

import dev.perigee.api.ContentCollection;
import dev.perigee.core.content.Collections;
import dev.perigee.core.content.ContentOptions;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.MarkdownOptions;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The content of a site and its Markdown, each made at the first need. */
public final class SiteContent {

    private final SiteText text;
    private final PageSettings settings;
    private final SourceLinks links;
    private final Supplier<Json> json;
    private @Nullable Markdown markdown;
    private @Nullable Collections collections;

    /**
     * Of a site.
     *
     * @param json that entries are bound with
     */
    public SiteContent(SiteText text, SiteLinks links, Supplier<Json> json) {
        this.text = text;
        this.settings = links.settings().pages();
        this.links = new SourceLinks(links, text.sources());
        this.json = json;
    }

    /** As {@link dev.perigee.api.Site#collection}. */
    public <T> ContentCollection<T> collection(String name, Class<T> type) {
        return collections().collection(name, type);
    }

    Map<String, ContentCollection<JsonNode>> byName() {
        return collections().byName();
    }

    SourceLinks links() {
        return links;
    }

    synchronized Markdown markdown() {
        if (markdown == null) {
            markdown = Markdown.of(MarkdownOptions.full());
        }
        return markdown;
    }

    private synchronized Collections collections() {
        if (collections == null) {
            ContentOptions options =
                    new ContentOptions(
                            settings.drafts(),
                            settings.futureEntries(),
                            text.now().get(),
                            links::from);
            collections = Collections.of(text.sources(), options, markdown(), json.get());
        }
        return collections;
    }
}
