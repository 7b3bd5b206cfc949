package dev.perigee.generator.scan;

import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.PageFile.PathSource;
import dev.perigee.generator.scan.PageFile.TemplateSource;
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
 *   <li>no two routes have the same pattern, but a template and the class of its name;
 *   <li>no two routes have the same shape, for they match the same paths;
 *   <li>no two patterns differ in nothing but case, also if groups keep their files apart.
 * </ol>
 */
final class RouteConflicts {

    private final PageNames names;
    private final Spellings ofPaths = new Spellings();
    private final Spellings ofPatterns = new Spellings();
    private final Map<RoutePattern, PathSource> byPattern = new HashMap<>();
    private final Map<String, PathSource> byShape = new HashMap<>();

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
        return spelled.isEmpty() && file instanceof PathSource route ? add(route, name) : spelled;
    }

    private Optional<Problem> add(PathSource route, String name) {
        PathSource same = byPattern.putIfAbsent(route.pattern(), route);
        if (same != null) {
            return samePattern(route, same, name);
        }
        PathSource alike = byShape.putIfAbsent(route.pattern().shape(), route);
        if (alike != null) {
            return Optional.of(ScanProblems.sameShape(name, names.of(alike.path())));
        }
        List<String> segments = route.pattern().segments().stream().map(Segment::toString).toList();
        return ofPatterns.add(segments, route.path()).map(clash -> differing(name, clash));
    }

    /** A template and the class of its name are one; the template stands for them from then on. */
    private Optional<Problem> samePattern(PathSource route, PathSource same, String name) {
        String other = names.of(same.path());
        boolean templates = isTemplate(route) && isTemplate(same);
        boolean pair = isTemplate(route) != isTemplate(same);
        if (pair && route.stem().equals(same.stem())) {
            byPattern.put(route.pattern(), isTemplate(route) ? route : same);
            return Optional.empty();
        }
        if (pair) {
            String feeder = names.of((isTemplate(route) ? route : same).stem() + ".java");
            return Optional.of(
                    ScanProblems.templateAndStranger(name, other, route.pattern(), feeder));
        }
        return Optional.of(
                templates
                        ? ScanProblems.sameTemplates(name, other, route.pattern())
                        : ScanProblems.samePattern(name, other, route.pattern()));
    }

    private static boolean isTemplate(PathSource source) {
        return source instanceof TemplateSource;
    }

    private Problem differing(String name, Clash clash) {
        String other = names.of(clash.before().source());
        return clash.before().isFormOf(clash.here())
                ? ScanProblems.differInUnicodeForm(name, other)
                : ScanProblems.differInCase(name, other, clash.here(), clash.before().text());
    }
}
