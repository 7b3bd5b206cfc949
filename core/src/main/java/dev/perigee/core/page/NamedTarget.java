package dev.perigee.core.page;

import dev.perigee.api.HttpError;
import dev.perigee.core.http.UrlEncoded;
import dev.perigee.core.naming.NoSuchRouteException;
import dev.perigee.core.naming.RouteName;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a link of Markdown says of a route by its name: {@code route:posts?id=7#top}.
 *
 * @param target all of it
 * @param name of the route
 * @param query what is between {@code ?} and {@code #}
 * @param fragment with {@code #}, or empty
 */
record NamedTarget(String target, String name, String query, String fragment) {

    static final String SCHEME = "route:";

    static NamedTarget of(String target) {
        int hash = target.indexOf('#');
        int end = hash < 0 ? target.length() : hash;
        int query = target.indexOf('?');
        int endOfName = query < 0 || query > end ? end : query;
        String parameters = target.substring(Math.min(endOfName + 1, end), end);
        return new NamedTarget(
                target,
                target.substring(SCHEME.length(), endOfName),
                parameters,
                target.substring(end));
    }

    /**
     * Where it leads.
     *
     * @param source that says it, for messages
     */
    String in(SiteLinks links, String source) {
        try {
            Map<String, String> params = params();
            RouteName route = links.names().find(name, params.keySet());
            return links.linkTo(route, params) + fragment;
        } catch (NoSuchRouteException e) {
            throw PageProblems.noSuchRoute(source, target, e.what(), e.todo());
        } catch (IllegalArgumentException | HttpError e) {
            throw PageProblems.unfitValue(source, target, e);
        }
    }

    private Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        UrlEncoded.query(query).forEach((key, values) -> params.put(key, values.get(0)));
        return params;
    }
}
