package dev.perigee.generator.prerender;

import dev.perigee.core.handlers.SiteException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes the site's own matchers before any route asks for one, so that it is the matcher that is
 * blamed if it hangs, exits or cannot be made.
 */
final class MatcherMaking {

    private final List<String> names;
    private final UnaryOperator<String> sourceName;
    private final Rendering rendering;

    /**
     * Of these matchers.
     *
     * @param sourceName the name of a page in messages, by its path in the pages folder
     */
    MatcherMaking(List<String> names, UnaryOperator<String> sourceName, Rendering rendering) {
        this.names = List.copyOf(names);
        this.sourceName = sourceName;
        this.rendering = rendering;
    }

    /** Makes all of them, in one thread. */
    void run(Station station) {
        for (int i = 0; i < names.size(); i++) {
            String source = sourceName.apply("_matchers/" + names.get(i) + ".java");
            station.make(names.get(i), source);
            try {
                rendering.site().makeMatcher(names.get(i));
            } catch (SiteException e) {
                rendering.notMade(new Failures.Place(-1, i), source, e);
            } catch (OutOfMemoryError e) {
                rendering.dieIfOutOfMemory(e, station);
            } finally {
                station.through();
            }
        }
    }
}
