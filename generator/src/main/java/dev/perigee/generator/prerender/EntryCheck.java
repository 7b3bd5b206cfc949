package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.core.routing.ParameterException;
import dev.perigee.core.routing.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes paths from the entries of {@code getStaticPaths}. In the order of the code:
 *
 * <ol>
 *   <li>every name is a parameter of the route
 *   <li>every parameter has a value; only an optional or rest one may be absent or empty
 *   <li>no value is {@code null}, and each has a text, which is put into NFC
 *   <li>the parameter's matcher takes it, as it would take it from a request
 *   <li>the path is one that can be requested, and whose file can be written ({@link
 *       dev.perigee.core.routing.RoutePattern#outputSegments})
 * </ol>
 */
final class EntryCheck {

    private EntryCheck() {}

    /** The one path of a route without parameters. */
    static PathToRender fixed(PrerenderedRoute route) {
        return path(route, 0, Map.of(), Optional.empty(), "");
    }

    /**
     * The path of an entry.
     *
     * @param entry counted from 1
     */
    static PathToRender listed(PrerenderedRoute route, long entry, StaticPath listed)
            throws BadEntryException {
        requireKnownNames(route, entry, listed);
        Map<String, String> params = new LinkedHashMap<>();
        for (Piece.Parameter parameter : route.pattern().parametersByName().values()) {
            String value = value(route, entry, parameter, listed);
            if (!value.isEmpty() || parameter.arity() == Piece.Arity.REST) {
                params.put(parameter.name(), value);
            }
            requireMatch(route, entry, parameter, value);
        }
        String label = label(entry, params);
        try {
            return path(route, entry, params, listed.props(), label);
        } catch (ParameterException e) {
            throw new BadEntryException(ListingProblems.badValue(route, entry, Wording.message(e)));
        }
    }

    private static PathToRender path(
            PrerenderedRoute route,
            long entry,
            Map<String, String> params,
            Optional<Object> props,
            String label) {
        List<String> segments = route.pattern().outputSegments(params);
        String path = PathEncoder.encode(segments);
        String key = route.output().file(segments);
        return new PathToRender(route, entry, params, props, path, key, label);
    }

    private static void requireKnownNames(PrerenderedRoute route, long entry, StaticPath listed)
            throws BadEntryException {
        for (String name : listed.params().keySet()) {
            if (!route.pattern().parameterNames().contains(name)) {
                throw new BadEntryException(ListingProblems.unknownName(route, entry, name));
            }
        }
    }

    private static String value(
            PrerenderedRoute route, long entry, Piece.Parameter parameter, StaticPath listed)
            throws BadEntryException {
        String name = parameter.name();
        Optional<Object> value = listed.params().get(name);
        if (value == null) {
            return absent(route, entry, parameter);
        }
        if (value.isEmpty()) {
            throw new BadEntryException(ListingProblems.nullValue(route, entry, name));
        }
        String text = text(route, entry, name, value.get());
        if (text.isEmpty() && !parameter.mayBeEmpty()) {
            throw new BadEntryException(ListingProblems.emptyValue(route, entry, name));
        }
        return text;
    }

    private static String absent(PrerenderedRoute route, long entry, Piece.Parameter parameter)
            throws BadEntryException {
        if (parameter.mayBeEmpty()) {
            return "";
        }
        throw new BadEntryException(ListingProblems.absent(route, entry, parameter.name()));
    }

    private static String text(PrerenderedRoute route, long entry, String name, Object value)
            throws BadEntryException {
        Optional<String> text = ParameterText.of(value);
        if (text.isEmpty()) {
            throw new BadEntryException(
                    ListingProblems.noText(route, entry, name, value.getClass()));
        }
        return text.get();
    }

    /** An optional parameter that is left out is not asked for; a rest one is, with {@code ""}. */
    private static void requireMatch(
            PrerenderedRoute route, long entry, Piece.Parameter parameter, String value)
            throws BadEntryException {
        Predicate<String> matcher = route.matchers().get(parameter.name());
        boolean left = value.isEmpty() && parameter.arity() == Piece.Arity.OPTIONAL;
        if (matcher != null && !left && !matcher.test(value)) {
            throw new BadEntryException(
                    ListingProblems.noMatch(
                            route, entry, parameter.name(), value, parameter.matcher().orElse("")));
        }
    }

    private static String label(long entry, Map<String, String> params) {
        StringBuilder label = new StringBuilder("entry ").append(entry);
        String separator = ": ";
        for (Map.Entry<String, String> param : params.entrySet()) {
            label.append(separator).append(param.getKey()).append('=').append(param.getValue());
            separator = ", ";
        }
        return label.toString();
    }
}
