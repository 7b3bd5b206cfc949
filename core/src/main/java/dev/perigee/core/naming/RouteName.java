package dev.perigee.core.naming;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a route is called.
 *
 * @param pattern of the route
 * @param plain the words of its path, which other routes may share: {@code blog}
 * @param method the name of its link builder: its plain name if that is enough to tell it from
 *     others with as many parameters, else a longer one: {@code blogByPost}
 * @param constant the name of its pattern, which is its alone: {@code BLOG_BY_POST}
 */
public record RouteName(RoutePattern pattern, String plain, String method, String constant) {

    /** Its parameters, in the order of the path. */
    public List<Piece.Parameter> parameters() {
        return List.copyOf(pattern.parametersByName().values());
    }

    /** How its link builder is called. */
    public Signature signature() {
        return Signature.of(pattern);
    }

    /** Whether these parameters, and no others, make a path of it. */
    public boolean takes(Collection<String> names) {
        Set<String> known = pattern.parameterNames();
        return known.containsAll(names)
                && parameters().stream()
                        .allMatch(each -> each.mayBeEmpty() || names.contains(each.name()));
    }
}
