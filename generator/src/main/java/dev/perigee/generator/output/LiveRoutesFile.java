package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code live-routes.json}: what the jar answers, for scripts that set up a CDN.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "base": "",
 *   "originUrl": "https://origin.example.com",
 *   "routes": [ {
 *     "pattern": "/api/tasks/[id]",
 *     "methods": [ "PUT", "DELETE" ],
 *     "globs": [ "/api/tasks/*" ],
 *     "regex": "^\\/api\\/tasks\\/[^\\/]+\\/?$",
 *     "files": false
 *   } ]
 * }
 * }</pre>
 *
 * Routes come in match order. {@code methods} are the handlers of the route's class, {@code ALL}
 * for any; none for a page without a class. {@code globs} are percent-encoded, with a star for any
 * characters; {@code regex} is over decoded paths. Both have the base in front, and may take in
 * more than the route. {@code files} says that prerendered or public files lie below the pattern;
 * they win over the route.
 */
final class LiveRoutesFile {

    private static final int VERSION = 1;

    private LiveRoutesFile() {}

    static byte[] of(SiteSettings settings, List<LiveRoute> live) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("version", VERSION);
        root.put("base", settings.base());
        settings.originUrl().ifPresent(uri -> root.put("originUrl", uri.toString()));
        ArrayNode routes = root.putArray("routes");
        for (LiveRoute route : live) {
            ObjectNode node = routes.addObject();
            node.put("pattern", route.entry().pattern());
            ArrayNode methods = node.putArray("methods");
            route.entry().methods().forEach(methods::add);
            ArrayNode globs = node.putArray("globs");
            HostPattern.withStars(settings.base(), route.pattern())
                    .forEach(glob -> globs.add(glob.text()));
            node.put("regex", route.regex(settings.base()));
            node.put("files", route.mayBeFile());
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return mapper.writer().with(printer).writeValueAsBytes(root);
    }
}
