package dev.perigee.core.naming;

import dev.perigee.core.routing.Piece;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that can be wrong with a route's name and its parameters, each in full sentences. */
final class NamingProblems {

    private static final int SHOWN = 12;

    private NamingProblems() {}

    static NoSuchRouteException unknown(String name, Collection<String> names) {
        if (names.isEmpty()) {
            return new NoSuchRouteException(
                    "There is no route named '%s'.".formatted(name), "The site has none at all.");
        }
        String nearest =
                NearestName.of(name, names).map(each -> "Did you mean '" + each + "'? ").orElse("");
        String shown = names.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return new NoSuchRouteException(
                "There is no route named '%s'.".formatted(name),
                nearest + "There are: " + shown + more + ".");
    }

    static NoSuchRouteException extra(String name, String parameter, List<RouteName> routes) {
        return new NoSuchRouteException(
                "The route '%s' has no parameter '%s'.".formatted(name, parameter), forms(routes));
    }

    static NoSuchRouteException missing(String name, String parameter, List<RouteName> routes) {
        return new NoSuchRouteException(
                "The route '%s' wants a value for '%s'.".formatted(name, parameter), forms(routes));
    }

    static NoSuchRouteException noneTakes(
            String name, Collection<String> given, List<RouteName> routes) {
        String parameters =
                given.isEmpty() ? "no parameters" : "the parameters " + String.join(", ", given);
        return new NoSuchRouteException(
                "No route named '%s' has %s.".formatted(name, parameters), forms(routes));
    }

    static NoSuchRouteException several(String name, List<RouteName> routes) {
        String patterns =
                routes.stream()
                        .map(each -> each.pattern().toString())
                        .collect(Collectors.joining(" and "));
        String names =
                routes.stream().map(RouteName::method).distinct().collect(Collectors.joining(", "));
        return new NoSuchRouteException(
                "'%s' may be any of %s.".formatted(name, patterns),
                "Write which: %s.".formatted(names));
    }

    private static String forms(List<RouteName> routes) {
        return routes.stream()
                .limit(SHOWN)
                .map(NamingProblems::form)
                .collect(Collectors.joining("', or '", "Write '", "'."));
    }

    /** {@code posts id=…}, and what may be left out in round brackets. */
    private static String form(RouteName route) {
        StringBuilder form = new StringBuilder(route.plain());
        for (Piece.Parameter each : route.parameters()) {
            String part = each.name() + "=…";
            form.append(' ').append(each.mayBeEmpty() ? "(" + part + ")" : part);
        }
        return form.toString();
    }
}
