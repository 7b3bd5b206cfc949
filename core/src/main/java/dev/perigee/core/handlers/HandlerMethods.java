package dev.perigee.core.handlers;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Site;
import java.util.List;
import java.util.Locale;

/**
 * Which handlers an endpoint has: those that it, a superclass or an interface of the site
 * overrides. What {@link Endpoint} itself declares only says that there is none.
 */
public final class HandlerMethods {

    private static final List<String> ALL =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ALL");

    private HandlerMethods() {}

    /** The names of all handlers that there can be, upper case, in the order of the site index. */
    public static List<String> all() {
        return ALL;
    }

    /**
     * The handlers of a class, upper case, in the order of {@link #all}. The class is not
     * initialised.
     */
    public static List<String> of(Class<? extends Endpoint> type) {
        return ALL.stream()
                .filter(name -> overrides(type, name.toLowerCase(Locale.ROOT), Context.class))
                .toList();
    }

    /** Whether a class lists the paths of its route. */
    public static boolean hasStaticPaths(Class<? extends Endpoint> type) {
        return overrides(type, "getStaticPaths", Site.class);
    }

    private static boolean overrides(
            Class<? extends Endpoint> type, String method, Class<?> parameter) {
        try {
            return type.getMethod(method, parameter).getDeclaringClass() != Endpoint.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every endpoint has a method " + method + ".", e);
        }
    }
}
