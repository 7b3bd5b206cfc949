package dev.perigee.core.dispatch;

import dev.perigee.api.Response;
import dev.perigee.core.context.Stage;
import dev.perigee.core.context.Visit;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.core.fetch.Fetching;
import dev.perigee.core.http.SitePath;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteLinks;
import dev.perigee.core.page.SitePages;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The build, as the endpoints that it renders see it.
 *
 * @param environment by route pattern and name
 * @param isTimed whether answers say what took their time
 */
record BuildStage(
        IndexSite site,
        Json json,
        Fetching fetching,
        BiFunction<String, String, Optional<String>> environment,
        Rewriting rewriting,
        SitePages pages,
        boolean isTimed)
        implements Stage {

    /** Renders another path in place of one that is rendered. */
    @FunctionalInterface
    interface Rewriting {
        Response rewrite(Visit visit, SitePath path) throws Exception;
    }

    @Override
    public SiteLinks links() {
        return site.links();
    }

    @Override
    public String origin(Exchange exchange) {
        return exchange.origin();
    }

    @Override
    public boolean isPrerendering() {
        return true;
    }

    @Override
    public Optional<String> environment(String routePattern, String name) {
        return environment.apply(routePattern, name);
    }

    @Override
    public Response rewrite(Visit visit, SitePath path) throws Exception {
        return rewriting.rewrite(visit, path);
    }
}
