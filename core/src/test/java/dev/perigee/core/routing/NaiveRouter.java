package dev.perigee.core.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the router should do, as plainly as it can be said: try every route in order, and of a route
 * every way to give each parameter a piece of the path. Slow on purpose.
 */
final class NaiveRouter {

    private static final char SLASH = '\0';

    private final List<Route<String>> routes;
    private final Map<String, Predicate<String>> matchers;

    NaiveRouter(List<Route<String>> routes, Map<String, Predicate<String>> matchers) {
        this.routes = routes.stream().sorted(new RouteOrder()).toList();
        this.matchers = matchers;
    }

    /** All that match, in order, each as its value and its parameters. */
    List<String> offered(List<String> path) {
        List<String> offered = new ArrayList<>();
        for (Route<String> route : routes) {
            segments(route.pattern().segments(), path)
                    .ifPresent(values -> offered.add(route.value() + " " + inOrder(route, values)));
        }
        return offered;
    }

    private static Map<String, String> inOrder(Route<String> route, Map<String, String> values) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : route.pattern().parameterNames()) {
            Optional.ofNullable(values.get(name)).ifPresent(value -> ordered.put(name, value));
        }
        return ordered;
    }

    private Optional<Map<String, String>> segments(List<Segment> segments, List<String> path) {
        if (segments.isEmpty()) {
            return path.isEmpty() ? Optional.of(Map.of()) : Optional.empty();
        }
        Segment first = segments.get(0);
        List<Segment> others = segments.subList(1, segments.size());
        for (int count : counts(first, path.size())) {
            Optional<Map<String, String>> here = here(first, path.subList(0, count));
            if (here.isPresent()) {
                Optional<Map<String, String>> rest =
                        segments(others, path.subList(count, path.size()));
                if (rest.isPresent()) {
                    Map<String, String> both = new LinkedHashMap<>(here.get());
                    both.putAll(rest.get());
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    /** How many segments it may take, the preferred number first. */
    private static List<Integer> counts(Segment segment, int most) {
        List<Integer> counts = new ArrayList<>();
        switch (segment.kind()) {
            case REST -> {
                for (int n = most; n >= 0; n--) {
                    counts.add(n);
                }
            }
            case MIXED_REST -> {
                for (int n = 1; n <= most; n++) {
                    counts.add(n);
                }
            }
            case OPTIONAL -> counts.addAll(most > 0 ? List.of(1, 0) : List.of(0));
            default -> counts.addAll(most > 0 ? List.of(1) : List.of());
        }
        return counts;
    }

    private Optional<Map<String, String>> here(Segment segment, List<String> path) {
        if (segment.kind() == SegmentKind.OPTIONAL && path.isEmpty()) {
            return Optional.of(Map.of());
        }
        return pieces(segment.pieces(), String.join(String.valueOf(SLASH), path));
    }

    private Optional<Map<String, String>> pieces(List<Piece> pieces, String text) {
        if (pieces.isEmpty()) {
            return text.isEmpty() ? Optional.of(Map.of()) : Optional.empty();
        }
        List<Piece> others = pieces.subList(1, pieces.size());
        if (pieces.get(0) instanceof Piece.Text literal) {
            return text.startsWith(literal.text())
                    ? pieces(others, text.substring(literal.text().length()))
                    : Optional.empty();
        }
        Piece.Parameter parameter = (Piece.Parameter) pieces.get(0);
        for (int length = parameter.mayBeEmpty() ? 0 : 1; length <= text.length(); length++) {
            String value = text.substring(0, length);
            if (takes(parameter, value)) {
                Optional<Map<String, String>> rest = pieces(others, text.substring(length));
                if (rest.isPresent()) {
                    Map<String, String> both = new LinkedHashMap<>(rest.get());
                    boolean absent = value.isEmpty() && parameter.arity() == Piece.Arity.OPTIONAL;
                    if (!absent) {
                        both.put(parameter.name(), value.replace(SLASH, '/'));
                    }
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    private boolean takes(Piece.Parameter parameter, String value) {
        if (value.indexOf(SLASH) >= 0 && parameter.arity() != Piece.Arity.REST) {
            return false;
        }
        if (!value.isEmpty()
                && (value.charAt(0) == SLASH || value.charAt(value.length() - 1) == SLASH)) {
            return false;
        }
        for (String part : value.split("[\0/\\\\]", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return parameter
                .matcher()
                .map(name -> Optional.ofNullable(matchers.get(name)).orElseThrow())
                .orElse(v -> true)
                .test(value.replace(SLASH, '/'));
    }
}
