package dev.perigee.core.dispatch;

import dev.perigee.api.Site;
import dev.perigee.core.handlers.SiteClasses;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteText;

/**
 * The content and the instances of a site, for a {@link Dispatcher} and a {@link SiteRenderer} that
 * share them and do not close them, as a development server has both.
 */
public final class LoadedSite {

    private final IndexSite site;
    private final SiteClasses classes;
    private final Json json;

    private LoadedSite(IndexSite site, SiteClasses classes, Json json) {
        this.site = site;
        this.classes = classes;
        this.json = json;
    }

    /**
     * Of an index. Content is read when it is first asked for, and then stays.
     *
     * @param classes makes the instances
     * @param json that entries are bound with, and answers are written with
     */
    public static LoadedSite of(SiteIndex index, SiteText text, SiteClasses classes, Json json) {
        return new LoadedSite(IndexSite.of(index, text, () -> json), classes, json);
    }

    /** The site as its endpoints see it. */
    public Site site() {
        return site;
    }

    IndexSite indexSite() {
        return site;
    }

    SiteClasses classes() {
        return classes;
    }

    Json json() {
        return json;
    }
}
