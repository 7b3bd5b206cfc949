package dev.perigee.generator.scan;

import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.Spellings.Clash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that cannot stand beside each other, whatever their classes say. A file is compared with
 * those before it, and the first rule that it breaks is told:
 *
 * <ol>
 *   <li>no two have a folder or name that differs in nothing but case or Unicode form, for a disk
 *       that does not tell them apart would lose one, or put one behind the other's middleware;
 *   <li>no two routes have the same pattern;
 *   <li>no two routes have the same shape, for they match the same paths;
 *   <li>no two patterns differ in nothing but case, also if groups keep their files apart.
 * </ol>
 */
final class RouteConflicts {

    private final PageNames names;
    private final Spellings ofPaths = new Spellings();
    private final Spellings ofPatterns = new Spellings();
    private final Map<RoutePattern, RouteSource> byPattern = new HashMap<>();
    private final Map<String, RouteSource> byShape = new HashMap<>();

    private RouteConflicts(PageNames names) {
        this.names = names;
    }

    static List<Problem> among(List<PageFile> files, PageNames names) {
        RouteConflicts conflicts = new RouteConflicts(names);
        List<Problem> problems = new ArrayList<>();
        files.forEach(file -> conflicts.add(file).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> add(PageFile file) {
        String name = names.of(file.path());
        Optional<Problem> spelled =
                ofPaths.add(List.of(file.path().split("/", -1)), file.path())
                        .map(clash -> differing(name, clash));
        return spelled.isEmpty() && file instanceof RouteSource route ? add(route, name) : spelled;
    }

    private Optional<Problem> add(RouteSource route, String name) {
        RouteSource same = byPattern.putIfAbsent(route.pattern(), route);
        if (same != null) {
            return Optional.of(
                    ScanProblems.samePattern(name, names.of(same.path()), route.pattern()));
        }
        RouteSource alike = byShape.putIfAbsent(route.pattern().shape(), route);
        if (alike != null) {
            return Optional.of(ScanProblems.sameShape(name, names.of(alike.path())));
        }
        List<String> segments = route.pattern().segments().stream().map(Segment::toString).toList();
        return ofPatterns.add(segments, route.path()).map(clash -> differing(name, clash));
    }

    private Problem differing(String name, Clash clash) {
        String other = names.of(clash.before().source());
        return clash.before().isFormOf(clash.here())
                ? ScanProblems.differInUnicodeForm(name, other)
                : ScanProblems.differInCase(name, other, clash.here(), clash.before().text());
    }
}
