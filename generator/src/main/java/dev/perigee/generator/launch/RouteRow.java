package dev.perigee.generator.launch;

import java.util.List;

/**
 * A row of the route table.
 *
 * @param methods what the route answers, such as {@code GET, HEAD}
 * @param pattern such as {@code /posts/[id].json}
 * @param source the file, relative to the project
 * @param prerendered whether it is answered by files; else live
 */
public record RouteRow(List<String> methods, String pattern, String source, boolean prerendered) {

    /** Keeps a copy. */
    public RouteRow {
        methods = List.copyOf(methods);
    }
}
