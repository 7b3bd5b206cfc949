package dev.perigee.core.dispatch;

import dev.perigee.api.Site;
import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.routing.RoutePattern;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The site as its index knows it. */
final class IndexSite implements Site {

    private static final URI LOCALHOST = URI.create("http://localhost");

    private final SiteSettings settings;
    private final Map<String, RouteEntry> routes = new HashMap<>();

    IndexSite(SiteIndex index) {
        settings = index.settings();
        index.routes().forEach(route -> routes.putIfAbsent(route.pattern(), route));
    }

    @Override
    public URI origin() {
        return settings.origin().orElse(LOCALHOST);
    }

    @Override
    public String base() {
        return settings.base();
    }

    @Override
    public String path(String pattern, Object... params) {
        RouteEntry route =
                Optional.ofNullable(routes.get(pattern))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The site has no route '" + pattern + "'."));
        RoutePattern parsed = RoutePattern.parse(pattern);
        String path = parsed.path(values(parsed, params));
        return settings.base() + path + slash(route, path);
    }

    @Override
    public String link(String pattern, Object... params) {
        String path = path(pattern, params);
        RouteEntry route = routes.get(pattern);
        boolean file =
                route != null
                        && route.prerendered()
                        && route.kind() == RouteEntry.Kind.PAGE
                        && settings.buildFormat() == BuildFormat.FILE
                        && !path.endsWith("/")
                        && !path.equals(settings.base())
                        && !FileEnding.has(path.substring(path.lastIndexOf('/') + 1));
        return file ? path + ".html" : path;
    }

    private static Map<String, String> values(RoutePattern pattern, Object... params) {
        if (params.length > pattern.parameterNames().size()) {
            throw new IllegalArgumentException(
                    "The route '"
                            + pattern
                            + "' has "
                            + pattern.parameterNames().size()
                            + " parameters, but there are "
                            + params.length
                            + " values.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        int i = 0;
        for (String name : pattern.parameterNames()) {
            if (i < params.length) {
                values.put(name, String.valueOf(params[i++]));
            }
        }
        return values;
    }

    private String slash(RouteEntry route, String path) {
        boolean slash =
                settings.trailingSlash() == TrailingSlash.ALWAYS
                        && !path.endsWith("/")
                        && !FileEnding.has(path.substring(path.lastIndexOf('/') + 1))
                        && !(route.prerendered() && route.kind() == RouteEntry.Kind.ENDPOINT);
        return slash ? "/" : "";
    }
}
