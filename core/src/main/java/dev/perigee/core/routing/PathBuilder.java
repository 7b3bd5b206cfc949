package dev.perigee.core.routing;

import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.core.path.SegmentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts values into a pattern. */
final class PathBuilder {

    /** Stands for a slash between segments, since another parameter's is part of its value. */
    private static final String SEPARATOR = "\0";

    private final RoutePattern pattern;
    private final Map<String, String> values;

    PathBuilder(RoutePattern pattern, Map<String, String> values) {
        this.pattern = pattern;
        this.values = values;
        for (String name : values.keySet()) {
            if (!pattern.parameterNames().contains(name)) {
                throw ParameterProblems.unknown(name, pattern);
            }
        }
    }

    String path() {
        List<String> segments = segments();
        String path = PathEncoder.encode(segments);
        if (pattern.isDynamic()
                && (path.length() > CanonicalPath.MAX_LENGTH
                        || segments.size() > CanonicalPath.MAX_SEGMENTS)) {
            throw ParameterProblems.tooLong(longestValue(), pattern);
        }
        return path;
    }

    List<String> fileSegments() {
        pattern.parametersByName().values().forEach(this::requireFileName);
        return segments();
    }

    private List<String> segments() {
        List<String> path = new ArrayList<>();
        for (Segment segment : pattern.segments()) {
            String built = built(segment);
            if (!built.isEmpty()) {
                path.addAll(split(segment, built));
            }
        }
        return List.copyOf(path);
    }

    private String built(Segment segment) {
        StringBuilder built = new StringBuilder();
        for (Piece piece : segment.pieces()) {
            if (piece instanceof Piece.Parameter parameter) {
                built.append(checkedValue(parameter));
            } else {
                built.append(((Piece.Text) piece).text());
            }
        }
        return built.toString();
    }

    private List<String> split(Segment segment, String built) {
        List<String> parts = List.of(built.split(SEPARATOR, -1));
        for (String part : parts) {
            SegmentText.flaw(part)
                    .ifPresent(
                            flaw -> {
                                String name = segment.parameters().get(0).name();
                                throw ParameterProblems.flawed(name, flaw, pattern);
                            });
        }
        return parts;
    }

    private String checkedValue(Piece.Parameter parameter) {
        String value = value(parameter.name());
        if (value.isEmpty() && !parameter.mayBeEmpty()) {
            throw ParameterProblems.missing(parameter, pattern);
        }
        SegmentText.flaw(value)
                .ifPresent(
                        flaw -> {
                            throw ParameterProblems.flawed(parameter.name(), flaw, pattern);
                        });
        if (parameter.arity() == Piece.Arity.REST && hasEmptyPart(value)) {
            throw ParameterProblems.emptyPart(parameter, pattern);
        }
        return parameter.arity() == Piece.Arity.REST ? value.replace("/", SEPARATOR) : value;
    }

    private static boolean hasEmptyPart(String value) {
        return value.startsWith("/") || value.endsWith("/") || value.contains("//");
    }

    private void requireFileName(Piece.Parameter parameter) {
        String value = value(parameter.name());
        if (value.indexOf('\\') >= 0) {
            throw ParameterProblems.backslash(parameter, pattern);
        }
        if (parameter.arity() != Piece.Arity.REST && value.indexOf('/') >= 0) {
            throw ParameterProblems.separator(parameter, pattern);
        }
    }

    private String value(String name) {
        return Optional.ofNullable(values.get(name)).orElse("");
    }

    private String longestValue() {
        String longest = "";
        for (String name : pattern.parameterNames()) {
            if (longest.isEmpty() || value(name).length() > value(longest).length()) {
                longest = name;
            }
        }
        return longest;
    }
}
