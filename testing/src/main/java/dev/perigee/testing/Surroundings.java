package dev.perigee.testing;

import dev.perigee.api.Middleware;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What surrounds the endpoint under test.
 *
 * @param env environment variables
 * @param settings of the site, by their names as plugin parameters
 * @param routes the patterns of other routes that the site has
 * @param middleware outermost first
 * @param prerendered whether the build calls
 * @param props of the path
 */
record Surroundings(
        Map<String, String> env,
        Map<String, String> settings,
        List<String> routes,
        List<Middleware> middleware,
        boolean prerendered,
        Optional<Object> props) {

    Surroundings {
        env = Map.copyOf(env);
        settings = Map.copyOf(settings);
        routes = List.copyOf(routes);
        middleware = List.copyOf(middleware);
    }

    static Surroundings none() {
        return new Surroundings(Map.of(), Map.of(), List.of(), List.of(), false, Optional.empty());
    }

    Surroundings withEnv(String name, String value) {
        return new Surroundings(
                with(env, name, value), settings, routes, middleware, prerendered, props);
    }

    Surroundings withSetting(String name, String value) {
        return new Surroundings(
                env, with(settings, name, value), routes, middleware, prerendered, props);
    }

    Surroundings withRoute(String pattern) {
        return new Surroundings(
                env, settings, with(routes, pattern), middleware, prerendered, props);
    }

    Surroundings withMiddleware(Middleware inner) {
        List<Middleware> more = with(middleware, inner);
        return new Surroundings(env, settings, routes, more, prerendered, props);
    }

    Surroundings asPrerendered() {
        return new Surroundings(env, settings, routes, middleware, true, props);
    }

    Surroundings withProps(Object newProps) {
        return new Surroundings(env, settings, routes, middleware, true, Optional.of(newProps));
    }

    Optional<String> env(String name) {
        return Optional.ofNullable(env.get(name));
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
