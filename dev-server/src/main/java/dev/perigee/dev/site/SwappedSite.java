package dev.perigee.dev.site;

import dev.perigee.api.ContentCollection;
import dev.perigee.api.Site;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The site that constructors are given. Their instances outlive a change of content, so this leads
 * to the site as it is now.
 */
final class SwappedSite implements Site {

    private volatile @Nullable Site now;

    void swap(Site site) {
        now = site;
    }

    private Site now() {
        Site site = now;
        if (site == null) {
            throw new IllegalStateException("The site is not there yet.");
        }
        return site;
    }

    @Override
    public URI origin() {
        return now().origin();
    }

    @Override
    public String base() {
        return now().base();
    }

    @Override
    public String path(String pattern, Object... params) {
        return now().path(pattern, params);
    }

    @Override
    public String link(String pattern, Object... params) {
        return now().link(pattern, params);
    }

    @Override
    public <T> ContentCollection<T> collection(String name, Class<T> type) {
        return now().collection(name, type);
    }
}
