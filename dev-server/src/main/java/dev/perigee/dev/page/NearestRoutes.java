package dev.perigee.dev.page;

import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import dev.perigee.core.routing.Segment;
import dev.perigee.generator.launch.RouteRow;
import dev.perigee.generator.problem.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which routes were probably meant by a path that leads nowhere, and why it does. Parameters are
 * filled from the path itself, so that {@code /blg/hello} is near {@code /blog/[slug]}. A route is
 * near, in the order of the code:
 *
 * <ol>
 *   <li>if few letters differ
 *   <li>if the path is the start or the end of it, as {@code /posts/1} is of {@code
 *       /posts/[id].json}
 * </ol>
 */
final class NearestRoutes {

    private static final int MOST = 3;

    private final List<RouteRow> routes;
    private final String path;
    private final List<String> segments;

    NearestRoutes(List<RouteRow> routes, String path) {
        this.routes = routes;
        this.segments = segments(path);
        this.path = "/" + String.join("/", segments);
    }

    private static List<String> segments(String path) {
        try {
            return CanonicalPath.parse(path).segments();
        } catch (BadPathException e) {
            return List.of(path.replaceFirst("^/+", "").split("/", -1));
        }
    }

    /** Up to three, the nearest first. */
    List<RouteRow> found() {
        Map<String, RouteRow> byPath = new LinkedHashMap<>();
        Set<String> near = new HashSet<>();
        for (RouteRow row : routes) {
            RoutePattern pattern = RoutePattern.parse(row.pattern());
            String filled = filled(pattern);
            if (hasText(pattern) && !filled.equals(path)) {
                byPath.putIfAbsent(filled, row);
                if (isAlike(pattern)) {
                    near.add(filled);
                }
            }
        }
        List<String> alike = byPath.keySet().stream().filter(near::contains).toList();
        List<RouteRow> found = new ArrayList<>();
        Nearest.of(path, alike).forEach(filled -> found.add(byPath.get(filled)));
        byPath.forEach(
                (filled, row) -> {
                    if (isPart(filled) && !found.contains(row)) {
                        found.add(row);
                    }
                });
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** What a parameter took from the path itself is no likeness: only the rest counts. */
    private boolean isAlike(RoutePattern pattern) {
        StringBuilder asked = new StringBuilder("/");
        StringBuilder text = new StringBuilder("/");
        List<Segment> parts = pattern.segments();
        for (int i = 0; i < parts.size(); i++) {
            String given = i < segments.size() ? segments.get(i) : "";
            if (parts.get(i).pieces().stream().anyMatch(Piece.Text.class::isInstance)) {
                asked.append(given).append('/');
                text.append(filled(parts.get(i), given)).append('/');
            }
        }
        return !Nearest.of(asked.toString(), List.of(text.toString())).isEmpty();
    }

    /** One without text fits anything. */
    private static boolean hasText(RoutePattern pattern) {
        return pattern.segments().stream()
                .flatMap(segment -> segment.pieces().stream())
                .anyMatch(Piece.Text.class::isInstance);
    }

    private boolean isPart(String filled) {
        return path.length() > 1
                && (filled.startsWith(path + ".")
                        || filled.startsWith(path + "/")
                        || filled.endsWith(path));
    }

    private String filled(RoutePattern pattern) {
        StringBuilder out = new StringBuilder();
        List<Segment> parts = pattern.segments();
        for (int i = 0; i < parts.size(); i++) {
            out.append('/')
                    .append(filled(parts.get(i), i < segments.size() ? segments.get(i) : ""));
        }
        return out.isEmpty() ? "/" : out.toString();
    }

    /** A parameter takes what its text leaves: of {@code 1.jsn} for {@code [id].json} the 1. */
    private static String filled(Segment segment, String given) {
        String ending =
                segment.pieces().get(segment.pieces().size() - 1) instanceof Piece.Text text
                        ? text.text()
                        : "";
        int end = ending.isEmpty() ? -1 : given.lastIndexOf(ending.charAt(0));
        String value = end < 0 ? given : given.substring(0, end);
        return segment.pieces().stream()
                .map(piece -> piece instanceof Piece.Text text ? text.text() : value)
                .collect(Collectors.joining());
    }

    /** Why nothing is there, as a sentence. */
    String why(String method) {
        List<RouteRow> matching = matching();
        for (RouteRow row : matching) {
            if (!row.prerendered() && !takes(row, method)) {
                return "The route %s (%s) answers %s, and not %s."
                        .formatted(
                                row.pattern(),
                                row.source(),
                                String.join(", ", row.methods()),
                                Printable.line(method));
            }
        }
        Optional<RouteRow> unlisted =
                matching.stream()
                        .filter(RouteRow::prerendered)
                        .filter(row -> RoutePattern.parse(row.pattern()).isDynamic())
                        .findFirst();
        return unlisted.map(
                        row ->
                                "The route %s (%s) has this form of path, but its getStaticPaths does not list this one."
                                        .formatted(row.pattern(), row.source()))
                .orElse("No route has this path, and no file of the public folder.");
    }

    private static boolean takes(RouteRow row, String method) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return row.methods().contains(asked) || row.methods().contains("ALL");
    }

    /** In match order. What a matcher of the site's own takes is not known here. */
    private List<RouteRow> matching() {
        List<Route<RouteRow>> tree = new ArrayList<>();
        Map<String, Predicate<String>> matchers = new HashMap<>(Matchers.builtIn());
        for (RouteRow row : routes) {
            RoutePattern pattern = RoutePattern.parse(row.pattern());
            pattern.parametersByName()
                    .values()
                    .forEach(it -> it.matcher().ifPresent(m -> matchers.putIfAbsent(m, v -> true)));
            tree.add(new Route<>(pattern, RouteKind.ENDPOINT, row));
        }
        List<RouteRow> found = new ArrayList<>();
        try {
            RouteTree.of(tree, matchers)
                    .match(CanonicalPath.parse(path), match -> !found.add(match.value()));
        } catch (BadPathException e) {
            return List.of();
        }
        return found;
    }
}
