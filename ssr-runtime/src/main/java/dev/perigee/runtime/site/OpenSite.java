package dev.perigee.runtime.site;

import dev.perigee.core.dispatch.SiteParts;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.SiteText;
import dev.perigee.runtime.files.FileStore;
import dev.perigee.runtime.files.StaticSite;
import dev.perigee.runtime.settings.ServerSettings;

/**
 * A built site, ready to be served.
 *
 * @param index its routes and settings
 * @param files its static files
 * @param store the bytes of its static files
 * @param text what its live pages are made of, which is read when the first is asked for
 * @param loader loads its classes
 */
public record OpenSite(
        SiteIndex index, FileTable files, FileStore store, SiteText text, ClassLoader loader) {

    /** What the dispatcher needs of it, with what the environment says of its settings. */
    public SiteParts parts(ServerSettings settings) {
        SiteIndex effective =
                new SiteIndex(
                        settings.applyTo(index.settings()),
                        index.routes(),
                        index.middleware(),
                        index.matchers(),
                        index.application());
        return SiteParts.of(effective, new StaticSite(files, store), loader).withText(text);
    }
}
