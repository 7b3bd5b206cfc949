package dev.perigee.core.dispatch;

import dev.perigee.api.Middleware;

/**
 * A middleware of the site.
 *
 * @param source the file that it comes from, relative to the pages folder
 */
record SiteMiddleware(String source, Middleware instance) {}
