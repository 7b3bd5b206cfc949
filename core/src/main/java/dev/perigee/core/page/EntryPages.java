package dev.perigee.core.page;

import dev.perigee.core.index.PageSettings;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.ParameterException;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The pages that show the entries of a collection: those whose last name holds the one parameter,
 * behind a folder called as the collection is. {@code /blog/[slug]}, {@code /blog/[...path]} and
 * {@code /docs/blog/[id]-post} show entries of {@code blog}. There may be a locale in front, as in
 * {@code /[lang=locale]/blog/[slug]}; it is that of the folder that the entry lies in, {@code
 * de/first}, or else the site's default.
 */
final class EntryPages {

    private final SiteLinks links;
    private final PageSettings settings;
    private final ConcurrentMap<String, List<EntryPage>> byCollection = new ConcurrentHashMap<>();

    /** A route, the parameter that takes the id, and the one that takes the locale, if any. */
    private record EntryPage(
            RouteEntry route, Piece.Parameter id, Optional<Piece.Parameter> locale) {}

    EntryPages(SiteLinks links) {
        this.links = links;
        this.settings = links.settings().pages();
    }

    /** The link to the first page, in match order, that the id fits. */
    Optional<String> link(String collection, String id) {
        for (EntryPage page : byCollection.computeIfAbsent(collection, this::pages)) {
            try {
                Optional<Map<String, String>> params = params(page, id);
                if (params.isPresent()) {
                    return Optional.of(links.linkTo(page.route(), params.get()));
                }
            } catch (ParameterException e) {
                // An id with a slash does not fit [slug]; perhaps [...slug] comes later.
            }
        }
        return Optional.empty();
    }

    private List<EntryPage> pages(String collection) {
        return links.routes().stream()
                .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                .flatMap(route -> page(route, collection).stream())
                .toList();
    }

    private Optional<EntryPage> page(RouteEntry route, String collection) {
        RoutePattern pattern = links.pattern(route);
        List<Segment> segments = pattern.segments();
        int last = segments.size() - 1;
        if (last < 1 || !segments.get(last - 1).toString().equals(collection)) {
            return Optional.empty();
        }
        List<Piece.Parameter> ids =
                segments.get(last).pieces().stream()
                        .filter(Piece.Parameter.class::isInstance)
                        .map(Piece.Parameter.class::cast)
                        .toList();
        List<Piece.Parameter> others =
                pattern.parametersByName().values().stream()
                        .filter(it -> !ids.contains(it))
                        .toList();
        boolean fits = ids.size() == 1 && others.stream().allMatch(EntryPages::isLocale);
        return fits && others.size() <= 1
                ? Optional.of(new EntryPage(route, ids.get(0), others.stream().findFirst()))
                : Optional.empty();
    }

    private Optional<Map<String, String>> params(EntryPage page, String id) {
        if (page.locale().isEmpty()) {
            return Optional.of(Map.of(page.id().name(), id));
        }
        int slash = id.indexOf('/');
        boolean inFolder = slash > 0 && settings.locales().contains(id.substring(0, slash));
        Optional<String> locale =
                inFolder ? Optional.of(id.substring(0, slash)) : settings.defaultLocale();
        return locale.map(
                it -> {
                    Map<String, String> params = new LinkedHashMap<>();
                    Piece.Parameter parameter = page.locale().get();
                    String value = LocalePaths.value(parameter, it, settings.defaultLocale());
                    if (!value.isEmpty()) {
                        params.put(parameter.name(), value);
                    }
                    params.put(page.id().name(), inFolder ? id.substring(slash + 1) : id);
                    return params;
                });
    }

    private static boolean isLocale(Piece.Parameter parameter) {
        return parameter.matcher().equals(Optional.of(Matchers.LOCALE));
    }
}
