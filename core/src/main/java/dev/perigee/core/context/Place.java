package dev.perigee.core.context;

import dev.perigee.core.path.CanonicalPath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a request is on its way: a path of the site, and the route there, if there is one.
 *
 * @param path below the site's base
 * @param query that a rewrite gave; without one the request's own counts
 * @param routePattern of the route; empty if there is none
 * @param params the decoded values of its parameters
 * @param parameterNames of the route, those without a value too
 * @param bodyLimit the largest body that is taken there, in bytes
 * @param props that the path was listed with, at build time
 */
public record Place(
        CanonicalPath path,
        Optional<String> query,
        String routePattern,
        Map<String, String> params,
        Set<String> parameterNames,
        long bodyLimit,
        Optional<Object> props) {}
