package dev.perigee.generator.prerender;

import dev.perigee.api.Response;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;

/** Calls the site's own code. What it throws is the site's own failure. */
interface SiteCalls {

    /** Calls {@code getStaticPaths}. */
    Stream<StaticPath> staticPaths(PrerenderedRoute route) throws Exception;

    /** Calls {@code get}, with the middleware around it; JSON and redirects are resolved. */
    Response get(PathToRender path) throws Exception;
}
