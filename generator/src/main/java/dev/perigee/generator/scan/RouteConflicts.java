package dev.perigee.generator.scan;

import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile.RouteSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Routes that cannot stand beside each other, whatever their classes say. A route is compared with
 * those before it, and the first rule that it breaks is told:
 *
 * <ol>
 *   <li>no two have the same pattern;
 *   <li>no two have the same shape, for they match the same paths;
 *   <li>no two have a folder or name that differs in nothing but case, for a disk that does not
 *       tell them apart would lose one.
 * </ol>
 */
final class RouteConflicts {

    private final PageNames names;
    private final Map<RoutePattern, RouteSource> byPattern = new HashMap<>();
    private final Map<String, RouteSource> byShape = new HashMap<>();
    private final Map<String, Spelling> byFoldedStart = new HashMap<>();

    private RouteConflicts(PageNames names) {
        this.names = names;
    }

    static List<Problem> among(List<RouteSource> routes, PageNames names) {
        RouteConflicts conflicts = new RouteConflicts(names);
        List<Problem> problems = new ArrayList<>();
        routes.forEach(route -> conflicts.add(route).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> add(RouteSource route) {
        String file = names.of(route.path());
        RouteSource same = byPattern.putIfAbsent(route.pattern(), route);
        if (same != null) {
            String other = names.of(same.path());
            boolean sameName = nfc(same.path()).equals(nfc(route.path()));
            return Optional.of(
                    sameName
                            ? ScanProblems.differInUnicodeForm(file, other)
                            : ScanProblems.samePattern(file, other, route.pattern()));
        }
        RouteSource alike = byShape.putIfAbsent(route.pattern().shape(), route);
        if (alike != null) {
            return Optional.of(ScanProblems.sameShape(file, names.of(alike.path())));
        }
        return differingInCase(route, file);
    }

    private Optional<Problem> differingInCase(RouteSource route, String file) {
        StringBuilder start = new StringBuilder();
        for (Segment segment : route.pattern().segments()) {
            String spelled = start.append('/').append(segment).toString();
            Spelling before =
                    byFoldedStart.putIfAbsent(folded(spelled), new Spelling(spelled, route));
            if (before != null && !before.text().equals(spelled)) {
                String other = names.of(before.route().path());
                return Optional.of(ScanProblems.differInCase(file, other, spelled, before.text()));
            }
        }
        return Optional.empty();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** By code points, as disks do it: never by a locale, and never to another length. */
    private static String folded(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record Spelling(String text, RouteSource route) {}
}
