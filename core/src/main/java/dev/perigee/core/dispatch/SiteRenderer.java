package dev.perigee.core.dispatch;

import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders the prerendered routes of a site while it is built. Classes are loaded, and instances
 * made, only of what is rendered; the application starts only when one of those asks for a service.
 * Safe for use by many threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class SiteRenderer implements AutoCloseable {

    private SiteRenderer() {}

    /** A renderer for the routes of an index, whose classes {@code loader} loads. */
    public static SiteRenderer of(
            SiteIndex index, ClassLoader loader, BuildSurroundings surroundings) {
        throw new UnsupportedOperationException("Landing soon: " + index + loader + surroundings);
    }

    /** What endpoints see of the site. */
    public Site site() {
        throw new UnsupportedOperationException("Landing soon.");
    }

    /**
     * What the route's class lists; the caller closes the stream.
     *
     * @throws Exception what the class throws
     */
    public Stream<StaticPath> staticPaths(RouteEntry route) throws Exception {
        throw new UnsupportedOperationException("Landing soon: " + route);
    }

    /**
     * Renders one path of a prerendered route, through its middleware.
     *
     * @param params decoded, by name; absent for an optional parameter that is not in the path
     * @param props of the path
     * @return the answer: any body but {@code SiteFile} and {@code Events}
     * @throws Exception what the route's class or middleware throws
     */
    public Answer render(RouteEntry route, Map<String, String> params, Optional<Object> props)
            throws Exception {
        throw new UnsupportedOperationException("Landing soon: " + route + params + props);
    }

    /** Closes what was made, in the reverse order. */
    @Override
    public void close() {}
}
