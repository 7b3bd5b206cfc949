package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code live-routes.json}: what the jar answers, in match order, for whoever configures a CDN.
 *
 * <pre>{@code
 * {"version": 1, "base": "", "routes": [{
 *   "pattern": "/api/tasks/[id]",   as in the source tree
 *   "methods": ["PUT", "DELETE"],   ALL: every method
 *   "paths": ["/api/tasks/*"],      with * for anything; never less than the route
 *   "regex": "^...$",               over decoded paths, for Java, JavaScript and PCRE
 *   "files": false}]}               whether there are files below the pattern, which win
 * }</pre>
 */
final class LiveRoutesJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LiveRoutesJson() {}

    static String of(SiteSettings settings, List<LiveRoute> live) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("base", settings.base());
        document.put("routes", live.stream().map(route -> route(settings.base(), route)).toList());
        return JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> route(String base, LiveRoute route) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("pattern", route.entry().pattern());
        entry.put("methods", route.entry().methods());
        entry.put(
                "paths",
                HostPattern.withStars(base, route.pattern()).stream()
                        .map(HostPattern::text)
                        .toList());
        entry.put("regex", route.regex(base));
        entry.put("files", route.mayBeFile());
        return entry;
    }
}
