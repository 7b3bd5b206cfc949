package dev.perigee.core.naming;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of a site's routes. They depend on the patterns alone, and not on their order.
 *
 * <p>A <b>link builder</b> is named by the first of these that tells it from all others:
 *
 * <ol>
 *   <li>the words of its path's text, in camel case: {@code /blog/tags/[tag]} is {@code blogTags},
 *       {@code /feed.xml} is {@code feedXml}; one without words is {@code index};
 *   <li>with its parameters: {@code /blog/[post]} is {@code blogByPost}, {@code /[from]-[to]} is
 *       {@code byFromAndTo};
 *   <li>all of its pattern, other characters as their code: {@code /a-b} is {@code a_2d_b}, if
 *       there is {@code /a/b}, too.
 * </ol>
 *
 * Two are told apart if their names differ, or one cannot be called with as many values as the
 * other. Of several that are not, none keeps the name, so that a route that is added never takes
 * the name of another one. A <b>constant</b> always has the second name, or else the third, in
 * capitals: {@code BLOG_TAGS_BY_TAG}.
 *
 * <p>What would be a keyword of Java or a method of {@code Object} has an underscore at its end
 * ({@code new_}), what would start with a digit one in front ({@code _2024}).
 */
public final class RouteNames {

    private final List<RouteName> all;
    private final Map<String, List<RouteName>> byName = new TreeMap<>();

    private RouteNames(List<RouteName> all) {
        this.all = List.copyOf(all);
        for (RouteName route : all) {
            for (String name : new TreeSet<>(List.of(route.method(), route.plain()))) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(route);
            }
        }
    }

    /** Of all routes of a site; a pattern may be there twice. */
    public static RouteNames of(Collection<RoutePattern> patterns) {
        List<RoutePattern> sorted =
                patterns.stream()
                        .distinct()
                        .sorted(Comparator.comparing(RoutePattern::toString))
                        .toList();
        return new RouteNames(Naming.of(sorted));
    }

    /** All names, ordered by pattern. */
    public List<RouteName> all() {
        return all;
    }

    /**
     * The route of a name that has these parameters.
     *
     * @param name a plain one, or that of a link builder
     * @throws NoSuchRouteException if there is none, or more than one
     */
    public RouteName find(String name, Collection<String> parameters) {
        List<RouteName> named = byName.getOrDefault(name, List.of());
        if (named.isEmpty()) {
            throw NamingProblems.unknown(name, names());
        }
        List<RouteName> fitting = named.stream().filter(each -> each.takes(parameters)).toList();
        if (fitting.size() > 1) {
            throw NamingProblems.several(name, fitting);
        }
        return fitting.stream().findFirst().orElseThrow(() -> unfit(name, parameters, named));
    }

    private static NoSuchRouteException unfit(
            String name, Collection<String> parameters, List<RouteName> named) {
        if (named.size() > 1) {
            return NamingProblems.noneTakes(name, parameters, named);
        }
        RouteName only = named.get(0);
        Optional<String> extra =
                parameters.stream()
                        .filter(each -> !only.pattern().parameterNames().contains(each))
                        .findFirst();
        if (extra.isPresent()) {
            return NamingProblems.extra(name, extra.get(), named);
        }
        String missing =
                only.parameters().stream()
                        .filter(each -> !each.mayBeEmpty() && !parameters.contains(each.name()))
                        .map(Piece.Parameter::name)
                        .findFirst()
                        .orElse("");
        return NamingProblems.missing(name, missing, named);
    }

    private Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
