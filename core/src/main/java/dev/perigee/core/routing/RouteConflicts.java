package dev.perigee.core.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the route sources that cannot stand side by side:
 *
 * <ol>
 *   <li>files, folders or segments of a path that differ only in case or Unicode form;
 *   <li>two sources of one pattern, but for a class beside the page of the same name that it feeds;
 *   <li>two patterns of one shape, such as {@code [a]} and {@code [b]}.
 * </ol>
 */
public final class RouteConflicts {

    private static final Comparator<RouteConflict> BY_NAMES =
            Comparator.comparing(RouteConflict::first, RouteOrder::byCodePoint)
                    .thenComparing(RouteConflict::second, RouteOrder::byCodePoint);

    /** The first conflict that was found between two sources. */
    private final Map<List<String>, RouteConflict> found = new LinkedHashMap<>();

    private RouteConflicts() {}

    /**
     * All conflicts, each pair of sources once, in the order of the sources' names.
     *
     * @param sources paths of route sources relative to the pages folder
     * @throws PatternException as {@link RoutePattern#ofSource}
     */
    public static List<RouteConflict> among(Collection<String> sources) {
        List<Source> sorted =
                sources.stream()
                        .distinct()
                        .sorted(RouteOrder::byCodePoint)
                        .map(Source::of)
                        .toList();
        RouteConflicts conflicts = new RouteConflicts();
        conflicts.findLikeNames(sorted, Source::names);
        conflicts.findLikeNames(sorted, Source::segments);
        conflicts.findLikeShapes(sorted);
        return conflicts.found.values().stream().sorted(BY_NAMES).toList();
    }

    /** A name clashes with an earlier one of the same parent that folds to the same text. */
    private void findLikeNames(List<Source> sources, Function<Source, List<String>> path) {
        Map<List<String>, Named> seen = new HashMap<>();
        for (Source source : sources) {
            List<String> names = path.apply(source);
            for (int depth = 0; depth < names.size(); depth++) {
                String name = names.get(depth);
                List<String> key = new ArrayList<>(names.subList(0, depth));
                key.add(folded(name));
                Named earlier = seen.computeIfAbsent(key, k -> new Named(name, source));
                if (!earlier.name().equals(name)) {
                    add(kindOf(earlier.name(), name), earlier.source(), source);
                }
            }
        }
    }

    private void findLikeShapes(List<Source> sources) {
        Map<String, List<Source>> byShape = new LinkedHashMap<>();
        for (Source source : sources) {
            List<Source> alike =
                    byShape.computeIfAbsent(source.pattern().shape(), s -> new ArrayList<>());
            alike.stream()
                    .filter(earlier -> !earlier.isFedBy(source) && !source.isFedBy(earlier))
                    .findFirst()
                    .ifPresent(earlier -> add(kindOf(earlier, source), earlier, source));
            alike.add(source);
        }
    }

    private void add(RouteConflict.Kind kind, Source first, Source second) {
        found.putIfAbsent(
                List.of(first.path(), second.path()),
                new RouteConflict(kind, first.path(), second.path()));
    }

    private static RouteConflict.Kind kindOf(Source a, Source b) {
        return a.pattern().equals(b.pattern())
                ? RouteConflict.Kind.SAME_PATTERN
                : RouteConflict.Kind.SAME_SHAPE;
    }

    private static RouteConflict.Kind kindOf(String a, String b) {
        return nfc(a).equals(nfc(b)) ? RouteConflict.Kind.UNICODE_FORM : RouteConflict.Kind.CASE;
    }

    /** Letter by letter, as file systems do it: {@code ß} is not {@code ss}. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        nfc(name)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return nfc(folded.toString());
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The source in which a name stood first. */
    private record Named(String name, Source source) {}

    private record Source(String path, SourceEnding ending, String stem, RoutePattern pattern) {

        static Source of(String path) {
            RoutePattern pattern = RoutePattern.ofSource(path);
            SourceEnding ending = SourceEnding.of(path).orElseThrow();
            return new Source(path, ending, ending.cutFrom(path), pattern);
        }

        List<String> names() {
            return Arrays.asList(stem.split("/", -1));
        }

        /** The segments of the pattern, without the names of parameters. */
        List<String> segments() {
            return pattern.segments().stream().map(s -> s.spelled(name -> "")).toList();
        }

        boolean isFedBy(Source other) {
            return other.ending == SourceEnding.JAVA
                    && ending != SourceEnding.JAVA
                    && stem.equals(other.stem);
        }
    }
}
