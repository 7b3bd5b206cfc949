package dev.perigee.core.render;

import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.RouteNames;
import dev.perigee.core.routing.ParameterException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the helpers of templates ask the site. */
public interface TemplateFunctions {

    /**
     * The URL, base included and encoded, of a path or of a route's pattern with a value for each
     * of its parameters. Empty if the site has no such page, endpoint or file.
     *
     * @param target {@code /about} or {@code /posts/[id].json}, without query and fragment
     * @param values in the order of the parameters
     * @throws IllegalArgumentException with a sentence, if the values do not fit the pattern
     */
    Optional<String> link(String target, List<String> values);

    /** Targets that {@link #link} knows, for messages. */
    Collection<String> targets();

    /** The routes by their names. */
    RouteNames routes();

    /**
     * The URL, base included and encoded, of a route with these values.
     *
     * @throws IllegalArgumentException with a sentence, if a value does not fit
     */
    String link(RouteName route, Map<String, String> values);

    /**
     * Checks some of the values for a route.
     *
     * @throws ParameterException with a sentence, if one does not fit
     */
    void requireFit(RouteName route, Map<String, String> values);

    /** The URL, base included, of an asset: {@code app.css} or {@code fonts/a.woff2}. */
    Optional<String> asset(String name);

    /** Names that {@link #asset} knows, for messages. */
    Collection<String> assets();

    /** A URL with the site's origin: {@code https://example.com/about} of {@code /about}. */
    String absolute(String url);

    /**
     * The HTML of a text in Markdown.
     *
     * @param trusted whether it is the site's own, whose raw HTML and URLs of any scheme pass
     */
    String markdown(String text, boolean trusted);
}
