package dev.perigee.testing;

import dev.perigee.api.Matcher;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stands for matchers of the site's own, which a test of one endpoint does not have. */
final class AnyValue implements Matcher {

    /** The class of each matcher that these patterns want and not every site has. */
    static Map<String, String> forOwnMatchersOf(Collection<String> patterns) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (String pattern : patterns) {
            for (Piece.Parameter each : RoutePattern.parse(pattern).parametersByName().values()) {
                each.matcher()
                        .filter(name -> !Matchers.builtIn().containsKey(name))
                        .filter(name -> !name.equals(Matchers.LOCALE))
                        .ifPresent(name -> classes.put(name, AnyValue.class.getName()));
            }
        }
        return classes;
    }

    @Override
    public boolean matches(String value) {
        return true;
    }
}
