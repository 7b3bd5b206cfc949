package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.index.RouteEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The entries of routes whose paths the code of other pages fetches while they are rendered. Of
 * such a route, and of no other, {@code getStaticPaths} is read a second time, and its entries are
 * kept; hence a limit.
 */
final class FetchedPaths {

    /** How many entries a route may have whose paths are fetched. */
    static final int MAX_ENTRIES = 100_000;

    /** Lists the paths of a route. */
    @FunctionalInterface
    interface Lists {
        Stream<StaticPath> of(RouteEntry route) throws Exception;
    }

    private final Supplier<Map<String, PrerenderedRoute>> routes;
    private final Lists lists;
    private final Map<String, Map<Map<String, String>, StaticPath>> entries =
            new ConcurrentHashMap<>();

    /** Knows no entries yet. */
    FetchedPaths(Supplier<Map<String, PrerenderedRoute>> routesByPattern, Lists lists) {
        this.routes = routesByPattern;
        this.lists = lists;
    }

    /** The entry that lists these values; empty if there is none. */
    Optional<StaticPath> find(RouteEntry route, Map<String, String> params) {
        PrerenderedRoute known = routes.get().get(route.pattern());
        if (known == null || !known.pattern().isDynamic()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                entries.computeIfAbsent(route.pattern(), pattern -> list(known)).get(params));
    }

    private Map<Map<String, String>, StaticPath> list(PrerenderedRoute route) {
        Map<Map<String, String>, StaticPath> found = new HashMap<>();
        try (Stream<StaticPath> paths = lists.of(route.entry())) {
            paths.sequential()
                    .filter(Objects::nonNull)
                    .forEachOrdered(path -> add(route, path, found));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return found;
    }

    private static void add(
            PrerenderedRoute route, StaticPath path, Map<Map<String, String>, StaticPath> found) {
        if (found.size() == MAX_ENTRIES) {
            throw new IllegalStateException(
                    "Paths of "
                            + route.entry().pattern()
                            + " cannot be fetched at build: it has more than "
                            + MAX_ENTRIES
                            + ". Call the code that its endpoint calls.");
        }
        try {
            found.put(EntryCheck.listed(route, found.size() + 1L, path).params(), path);
        } catch (BadEntryException ignored) {
            // Told where the route itself is listed.
        }
    }
}
