package dev.perigee.core.routing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the paths of a route look like.
 *
 * <pre>{@code
 * RoutePattern posts = RoutePattern.ofSource("posts/[id].json.java");
 * posts.toString();              // "/posts/[id].json"
 * posts.path(Map.of("id", "1")); // "/posts/1.json"
 * }</pre>
 *
 * Two patterns are equal if they are written alike. Text and names are in Unicode NFC.
 */
public final class RoutePattern {

    private final List<Segment> segments;
    private final Map<String, Piece.Parameter> parameters;
    private final String text;

    private RoutePattern(List<Segment> segments) {
        this.segments = List.copyOf(segments);
        this.text = written(this.segments, UnaryOperator.identity());
        this.parameters = parameters();
        checkRests();
    }

    /**
     * The pattern of a route source.
     *
     * <ul>
     *   <li>the last ending, one of {@link SourceEnding}, is cut;
     *   <li>a name that is exactly {@code index} is its folder;
     *   <li>{@code (group)} folders are left out.
     * </ul>
     *
     * @param path relative to the pages folder, with {@code /} between names, such as {@code
     *     posts/[id].json.java}
     * @throws PatternException as {@link #parse}, or if the name has no source ending
     */
    public static RoutePattern ofSource(String path) {
        return of(RouteFiles.sourceSegments(path), path);
    }

    /**
     * The pattern of a folder, for what holds below it: {@code api/(admin)/users} is {@code
     * /api/users}, and {@code ""} is {@code /}.
     *
     * @param path relative to the pages folder, with {@code /} between names
     * @throws PatternException as {@link #parse}
     */
    public static RoutePattern ofFolder(String path) {
        return of(path.isEmpty() ? List.of() : RouteFiles.folderSegments(path), path);
    }

    /**
     * A pattern as it is shown to users: {@code /}, {@code /posts/[id].json}. A slash at its end
     * means nothing.
     *
     * <p>A parameter is {@code [p]}, {@code [[p]]} (optional) or {@code [...p]} (rest), with a
     * matcher {@code [p=int]}; {@code [x+hh]} and {@code [u+hhhh]} are characters by their code.
     *
     * @throws PatternException if there is no {@code /} in front, a segment is empty, brackets are
     *     not balanced, a name is bad or stands twice, two parameters touch, an optional or rest
     *     parameter follows a rest without matcher, or text could not be part of a request path
     */
    public static RoutePattern parse(String pattern) {
        if (!pattern.startsWith("/")) {
            throw PatternProblems.noLeadingSlash(pattern);
        }
        int end = pattern.endsWith("/") ? pattern.length() - 1 : pattern.length();
        boolean root = pattern.length() == 1;
        return of(root ? List.of() : List.of(pattern.substring(1, end).split("/", -1)), pattern);
    }

    /**
     * The path of a pattern with these values; a slash at the pattern's end stays at the path's.
     *
     * @throws PatternException as {@link #parse}
     * @throws ParameterException as {@link #path(Map)}
     */
    public static String path(String pattern, Map<String, String> values) {
        String path = parse(pattern).path(values);
        return pattern.endsWith("/") && path.length() > 1 ? path + "/" : path;
    }

    /** The segments, none for {@code /}. */
    public List<Segment> segments() {
        return segments;
    }

    /** The parameters by name, in the order of the path. */
    public Map<String, Piece.Parameter> parametersByName() {
        return parameters;
    }

    /** The names of the parameters, in the order of the path. */
    public Set<String> parameterNames() {
        return parameters.keySet();
    }

    /** Whether it has parameters, and so may stand for many paths. */
    public boolean isDynamic() {
        return !parameters.isEmpty();
    }

    /**
     * The path with these values, percent-encoded, without a slash at its end.
     *
     * @param values decoded; an absent or empty one leaves out an optional or rest parameter
     * @throws ParameterException if a value is missing, is not one of this pattern's, or could not
     *     be part of a request path
     */
    public String path(Map<String, String> values) {
        return new PathBuilder(this, values).path();
    }

    /**
     * Checks values against the matchers of their parameters.
     *
     * @param matchers by name; a parameter of another one may have any value
     * @throws ParameterException if one is not taken, so that the path would be none of this route
     */
    public void requireFit(
            Map<String, String> values, Map<String, ? extends Predicate<String>> matchers) {
        for (Piece.Parameter parameter : parameters.values()) {
            String value = values.getOrDefault(parameter.name(), "");
            String matcher = parameter.matcher().orElse("");
            boolean unfit =
                    matchers.containsKey(matcher)
                            && !value.isEmpty()
                            && !matchers.get(matcher).test(value);
            if (unfit) {
                throw ParameterProblems.unfit(parameter, matcher, value, this);
            }
        }
    }

    /**
     * The decoded segments of the path with these values, for an output file.
     *
     * @throws ParameterException as {@link #path}, and if a value holds a backslash, or a {@code /}
     *     that is not a rest parameter's
     */
    public List<String> outputSegments(Map<String, String> values) {
        return new PathBuilder(this, values).fileSegments();
    }

    /**
     * The pattern without the names of its parameters: {@code /posts/[].json}. Two routes of one
     * shape match the same paths.
     */
    public String shape() {
        return written(segments, name -> "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutePattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pattern as {@link #parse} reads it. */
    @Override
    public String toString() {
        return text;
    }

    private static RoutePattern of(List<String> segments, String written) {
        if (segments.contains("")) {
            throw PatternProblems.emptySegment(written);
        }
        return new RoutePattern(segments.stream().map(SegmentParser::parse).toList());
    }

    private static String written(List<Segment> segments, UnaryOperator<String> names) {
        return segments.stream()
                .map(segment -> segment.spelled(names))
                .collect(Collectors.joining("/", "/", ""));
    }

    private Map<String, Piece.Parameter> parameters() {
        Map<String, Piece.Parameter> byName = new LinkedHashMap<>();
        for (Segment segment : segments) {
            for (Piece.Parameter parameter : segment.parameters()) {
                if (byName.put(parameter.name(), parameter) != null) {
                    throw PatternProblems.duplicateParameter(parameter.name(), text);
                }
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    private void checkRests() {
        for (int i = 1; i < segments.size(); i++) {
            Segment before = segments.get(i - 1);
            Segment segment = segments.get(i);
            boolean takesAll =
                    before.kind() == SegmentKind.REST
                            && before.parameters().get(0).matcher().isEmpty();
            if (takesAll && segment.kind().fewest() == 0) {
                throw PatternProblems.neverFilled(before, segment);
            }
        }
    }
}
