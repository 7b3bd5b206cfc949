package dev.perigee.core.page;

import dev.perigee.api.Alternate;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The languages of pages. A page has that of its parameter with the matcher {@code locale}; else
 * that of the folder at its root that is named like one; else the site's default. Pages that differ
 * in nothing else are the same page in other languages.
 */
final class PageLocales {

    private static final String ANY = "*";

    private final SiteLinks links;
    private final List<String> locales;
    private final Optional<String> standard;

    /** By the path without its locale, then by locale: a folder's, {@code *} for a parameter's. */
    private final Map<String, Map<String, RouteEntry>> twins = new HashMap<>();

    PageLocales(SiteLinks links) {
        this.links = links;
        this.locales = links.settings().pages().locales();
        this.standard = links.settings().pages().defaultLocale();
        if (!locales.isEmpty()) {
            links.routes().stream()
                    .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                    .forEach(this::note);
        }
    }

    private void note(RouteEntry route) {
        RoutePattern pattern = links.pattern(route);
        twins.computeIfAbsent(bare(pattern), path -> new HashMap<>())
                .putIfAbsent(place(pattern), route);
    }

    List<String> all() {
        return locales;
    }

    /** The language of a page; empty if the site has none. */
    Optional<String> of(RouteEntry route, Map<String, String> params) {
        if (locales.isEmpty()) {
            return standard;
        }
        RoutePattern pattern = links.pattern(route);
        String place = place(pattern);
        if (place.equals(ANY)) {
            return parameter(pattern).map(it -> params.get(it.name())).or(() -> standard);
        }
        return place.isEmpty() ? standard : Optional.of(place);
    }

    /**
     * The page in all languages that it is there in, in the order of the setting; nothing if that
     * is only one.
     *
     * @param exists whether a route with parameters has such a path
     */
    List<Alternate> alternates(
            RouteEntry route,
            Map<String, String> params,
            BiPredicate<RouteEntry, Map<String, String>> exists) {
        if (locales.size() < 2) {
            return List.of();
        }
        Map<String, RouteEntry> there = twins.getOrDefault(bare(links.pattern(route)), Map.of());
        List<Alternate> alternates = new ArrayList<>();
        for (String locale : locales) {
            Optional<RouteEntry> twin = twin(there, locale);
            if (twin.isPresent()) {
                Map<String, String> values = values(twin.get(), params, locale);
                boolean dynamic = links.pattern(twin.get()).isDynamic();
                if (!dynamic || exists.test(twin.get(), values)) {
                    alternates.add(new Alternate(locale, links.url(twin.get(), values)));
                }
            }
        }
        return alternates.size() > 1 ? List.copyOf(alternates) : List.of();
    }

    private Optional<RouteEntry> twin(Map<String, RouteEntry> there, String locale) {
        RouteEntry own = there.get(locale);
        RouteEntry main = standard.equals(Optional.of(locale)) ? there.get("") : null;
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(main))
                .or(() -> Optional.ofNullable(there.get(ANY)));
    }

    private Map<String, String> values(RouteEntry twin, Map<String, String> params, String locale) {
        RoutePattern pattern = links.pattern(twin);
        Map<String, String> values = new LinkedHashMap<>();
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            String value = params.getOrDefault(parameter.name(), "");
            if (isLocale(parameter)) {
                value = LocalePaths.value(parameter, locale, standard);
            }
            if (!value.isEmpty()) {
                values.put(parameter.name(), value);
            }
        }
        return values;
    }

    /** Where a pattern has its locale: a parameter, a folder, or nowhere. */
    private String place(RoutePattern pattern) {
        if (parameter(pattern).isPresent()) {
            return ANY;
        }
        String first = pattern.segments().isEmpty() ? "" : pattern.segments().get(0).toString();
        return locales.contains(first) ? first : "";
    }

    private String bare(RoutePattern pattern) {
        Optional<Piece.Parameter> parameter = parameter(pattern);
        List<String> names = new ArrayList<>();
        pattern.segments().forEach(segment -> names.add(segment.toString()));
        if (parameter.isPresent()) {
            names.removeIf(name -> name.contains("=" + Matchers.LOCALE + "]"));
        } else if (!place(pattern).isEmpty()) {
            names.remove(0);
        }
        return String.join("/", names);
    }

    private static Optional<Piece.Parameter> parameter(RoutePattern pattern) {
        return pattern.parametersByName().values().stream()
                .filter(PageLocales::isLocale)
                .findFirst();
    }

    private static boolean isLocale(Piece.Parameter parameter) {
        return parameter.matcher().equals(Optional.of(Matchers.LOCALE));
    }
}
