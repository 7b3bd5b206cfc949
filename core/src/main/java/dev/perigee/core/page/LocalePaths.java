package dev.perigee.core.page;

import dev.perigee.api.StaticPath;
import dev.perigee.core.index.PageSettings;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The paths of a route whose one parameter is a locale, {@code /[lang=locale]/about}: one for each
 * locale of the site, so that no class has to list them.
 */
public final class LocalePaths {

    private LocalePaths() {}

    /** Whether a route is one of these. */
    public static boolean areThose(RoutePattern pattern) {
        return parameter(pattern).isPresent();
    }

    /** Its paths. An optional locale is left out for the site's default. */
    public static Stream<StaticPath> of(RoutePattern pattern, PageSettings settings) {
        Piece.Parameter parameter = parameter(pattern).orElseThrow();
        return settings.locales().stream()
                .map(locale -> value(parameter, locale, settings.defaultLocale()))
                .map(value -> StaticPath.of(parameter.name(), value));
    }

    static String value(Piece.Parameter parameter, String locale, Optional<String> standard) {
        boolean left =
                parameter.arity() == Piece.Arity.OPTIONAL && standard.equals(Optional.of(locale));
        return left ? "" : locale;
    }

    private static Optional<Piece.Parameter> parameter(RoutePattern pattern) {
        Collection<Piece.Parameter> parameters = pattern.parametersByName().values();
        return parameters.size() == 1
                ? parameters.stream()
                        .filter(it -> it.arity() != Piece.Arity.REST)
                        .filter(it -> it.matcher().equals(Optional.of(Matchers.LOCALE)))
                        .findFirst()
                : Optional.empty();
    }
}
