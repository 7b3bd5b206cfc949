package dev.perigee.core.dispatch;

import dev.perigee.api.ContentCollection;
import dev.perigee.api.Site;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteContent;
import dev.perigee.core.page.SiteLinks;
import dev.perigee.core.page.SiteText;
import java.net.URI;
import java.util.function.Supplier;

/** The site as its index knows it. */
record IndexSite(SiteSettings settings, SiteLinks links, SiteContent content) implements Site {

    /**
     * The site of an index.
     *
     * @param json that the entries of its content are bound with
     */
    static IndexSite of(SiteIndex index, SiteText text, Supplier<Json> json) {
        SiteLinks links = SiteLinks.of(index);
        return new IndexSite(index.settings(), links, new SiteContent(text, links, json));
    }

    @Override
    public URI origin() {
        return links.origin();
    }

    @Override
    public String base() {
        return settings.base();
    }

    @Override
    public String path(String pattern, Object... params) {
        return links.path(pattern, params);
    }

    @Override
    public String link(String pattern, Object... params) {
        return links.link(pattern, params);
    }

    @Override
    public <T> ContentCollection<T> collection(String name, Class<T> type) {
        return content.collection(name, type);
    }
}
