package dev.perigee.core.links;

import dev.perigee.core.page.SiteLinks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the class {@code Routes}, which the build generates, asks for its paths. */
public final class RouteLinks {

    private final Class<?> routes;
    private volatile @Nullable SiteLinks links;

    private RouteLinks(Class<?> routes) {
        this.routes = routes;
    }

    /** For a generated class. Its table is read at the first link. */
    public static RouteLinks of(Class<?> routes) {
        return new RouteLinks(routes);
    }

    /**
     * A link, as {@link dev.perigee.api.Site#link}: with base, encoded, with the slash or ending
     * that the output has.
     *
     * @param values in the order of the pattern's parameters; {@code ""} leaves out an optional one
     * @throws IllegalArgumentException if the site does not have the route, or a value does not fit
     */
    public String link(String pattern, Object... values) {
        requireValues(pattern, values);
        return links().link(pattern, values);
    }

    /**
     * A path below the base, as a redirect, a rewrite or a fetch within the site takes it.
     *
     * @throws IllegalArgumentException as {@link #link}
     */
    public String path(String pattern, Object... values) {
        requireValues(pattern, values);
        String path = links().path(pattern, values).substring(links().base().length());
        return path.isEmpty() ? "/" : path;
    }

    /**
     * The value of a rest parameter. It is asked of an object, since a parameter named {@code dev}
     * would hide the package of this class.
     *
     * @throws IllegalArgumentException if a part is null
     */
    public String rest(String pattern, String... parts) {
        if (parts == null || Arrays.asList(parts).contains(null)) {
            throw LinkProblems.noPart(pattern);
        }
        return String.join("/", parts);
    }

    private static void requireValues(String pattern, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw LinkProblems.noValue(pattern, i + 1);
            }
        }
    }

    /** Two threads may read the table at once; both get the same. */
    private SiteLinks links() {
        SiteLinks read = links;
        if (read == null) {
            read = LinkTable.beside(routes);
            links = read;
        }
        return read;
    }
}
