package dev.perigee.core.context;

import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.fetch.Fetching;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteLinks;
import dev.perigee.core.page.SitePages;
import java.net.URI;
import java.util.Optional;

/** Where a request is answered: a live site, or the build. */
public interface Stage {

    /** What is known of the site. */
    Site site();

    /** Where the routes of the site are. */
    SiteLinks links();

    /** Scheme and authority of a request's URL: those of the site, or else the request's own. */
    String origin(Exchange exchange);

    /** A request's URL from its text; a stage may know it from before. */
    default URI url(String text) {
        return URI.create(text);
    }

    /** The site's JSON. */
    Json json();

    /** Fetches for the site's code. */
    Fetching fetching();

    /** Whether this is the build. */
    boolean isPrerendering();

    /** Whether somebody wants to know what takes the time of a request. */
    boolean isTimed();

    /** An environment variable, for a route. */
    Optional<String> environment(String routePattern, String name);

    /** The pages of the site. */
    SitePages pages();

    /**
     * Answers a request as if it had come to another path.
     *
     * @throws Exception as {@link dev.perigee.api.Context#rewrite}
     */
    Response rewrite(Visit visit, SitePath path) throws Exception;
}
