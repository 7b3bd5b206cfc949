package dev.perigee.core.routing;

import java.util.Collection;
import java.util.TreeSet;

/** Everything that can be wrong with a pattern, each in full sentences. */
final class PatternProblems {

    private PatternProblems() {}

    static PatternException noLeadingSlash(String pattern) {
        return new PatternException(
                "The pattern '%s' does not start with '/'. Write it as a path, such as /posts/[id]."
                        .formatted(pattern));
    }

    static PatternException noSourceEnding(String path) {
        return new PatternException(
                "'%s' is no route source: its name has to end with .java, .mustache, .md or .html."
                        .formatted(path));
    }

    static PatternException emptySegment(String pattern) {
        return new PatternException(
                "The pattern '%s' has an empty segment, which no path matches. Remove the extra '/'."
                        .formatted(pattern));
    }

    static PatternException unbalanced(String segment) {
        return new PatternException(
                "The brackets of '%s' are not balanced. A parameter is written [name], [[name]] or [...name]; a bracket that is text is written [x+5b] or [x+5d]."
                        .formatted(segment));
    }

    static PatternException badName(String name, String segment) {
        return new PatternException(
                "The parameter name '%s' in '%s' is not allowed. A name has at least one character and is made of letters, digits, '_' and '-'."
                        .formatted(name, segment));
    }

    static PatternException badMatcherName(String name, String segment) {
        return new PatternException(
                "The matcher name '%s' in '%s' is not allowed. It is a built-in matcher or the name of a file in _matchers, made of letters, digits, '_' and '-'."
                        .formatted(name, segment));
    }

    static PatternException optionalRest(String segment) {
        return new PatternException(
                "The parameter in '%s' is marked optional and rest. A rest parameter may be empty anyway: write [...name]."
                        .formatted(segment));
    }

    static PatternException touching(
            Piece.Parameter first, Piece.Parameter second, String segment) {
        return new PatternException(
                "The parameters '%s' and '%s' in '%s' touch, so nothing says where one ends. Put text between them, as in [a]-[b]."
                        .formatted(first.name(), second.name(), segment));
    }

    static PatternException duplicateParameter(String name, String pattern) {
        return new PatternException(
                "The parameter '%s' stands twice in '%s'. Give each parameter a name of its own."
                        .formatted(name, pattern));
    }

    static PatternException neverFilled(Segment rest, Segment after) {
        return new PatternException(
                "'%s' takes every segment that is left, so '%s' right behind it would never have a value. Remove one of them, or put a segment of text between them."
                        .formatted(rest, after));
    }

    static PatternException badEscape(String escape, String segment) {
        return new PatternException(
                "'[%s]' in '%s' is not an escaped character. Write [x+hh] with two hexadecimal digits, or [u+hhhh] with four to six."
                        .formatted(escape, segment));
    }

    static PatternException separatorInText(String segment) {
        return new PatternException(
                "The text of '%s' holds a '/' or '\\', which only a parameter's value may. Use a parameter such as [name] there."
                        .formatted(segment));
    }

    static PatternException badText(String flaw, String segment) {
        return new PatternException(
                "The text of '%s' %s, so no request could reach it. Rename it."
                        .formatted(segment, flaw));
    }

    static PatternException unknownMatcher(
            String matcher, RoutePattern pattern, Collection<String> known) {
        return new PatternException(
                "There is no matcher '%s', which '%s' uses. Add _matchers/%s.java, or use one of these: %s."
                        .formatted(
                                matcher,
                                pattern,
                                matcher,
                                String.join(", ", new TreeSet<>(known))));
    }
}
