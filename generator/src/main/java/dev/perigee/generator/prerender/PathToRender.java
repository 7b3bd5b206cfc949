package dev.perigee.generator.prerender;

import dev.perigee.generator.output.OutputFile;
import java.util.Map;
import java.util.Optional;

/**
 * A path that was listed, and checked.
 *
 * @param route its route
 * @param entry the entry of {@code getStaticPaths} that gave it, counted from 1; 0 for a route
 *     without parameters
 * @param params the decoded values by name, as the router gives them: without an optional one that
 *     is left out, with {@code ""} for a rest that takes nothing
 * @param props what was handed over with it
 * @param path percent-encoded
 * @param key of its file: decoded, without a slash in front
 * @param label entry and values as messages name them, {@code entry 3: id=x}; empty for a route
 *     without parameters
 */
record PathToRender(
        PrerenderedRoute route,
        long entry,
        Map<String, String> params,
        Optional<Object> props,
        String path,
        String key,
        String label) {

    /** The path as messages name it. */
    String named() {
        return label.isEmpty() ? path : path + " (" + label + ")";
    }

    /** Its file, as messages about it name it. */
    OutputFile file() {
        return new OutputFile(key, route.source(), route.entry().pattern(), label);
    }

    Failures.Place place() {
        return new Failures.Place(route.order(), entry);
    }
}
