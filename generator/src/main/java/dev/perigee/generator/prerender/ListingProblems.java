package dev.perigee.generator.prerender;

import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with {@code getStaticPaths} and its entries, which are counted from 1. */
final class ListingProblems {

    private ListingProblems() {}

    static Problem nullStream(PrerenderedRoute route) {
        return Problem.in(
                route.source(),
                "getStaticPaths returned null. Return a stream; Stream.empty() if there is nothing"
                        + " to render.");
    }

    static Problem nullEntry(PrerenderedRoute route, long entry) {
        return in(route, entry, "is null. Each must be a StaticPath.");
    }

    static Problem failed(
            PrerenderedRoute route, long entry, Throwable thrown, Optional<SourceLine> line) {
        SourceLine place = line.orElse(new SourceLine(route.source(), 0));
        return Problem.at(
                place.file(),
                place.line(),
                "getStaticPaths of "
                        + route.entry().pattern()
                        + " failed"
                        + behind(entry)
                        + ": "
                        + Wording.of(thrown));
    }

    static Problem tooMany(PrerenderedRoute route, long entry, long limit) {
        return in(
                route,
                entry,
                "is beyond the "
                        + limit
                        + " paths that a site may have. If the stream is not"
                        + " endless, raise perigee.pathLimit.");
    }

    static Problem unknownName(PrerenderedRoute route, long entry, String name) {
        Set<String> names = route.pattern().parameterNames();
        String hint =
                Wording.nearest(name, names)
                        .map(nearest -> "Did you mean '" + nearest + "'?")
                        .orElse("It has: " + String.join(", ", names) + ".");
        return in(
                route,
                entry,
                "has a value for '"
                        + Wording.printable(name)
                        + "', but the route has no such"
                        + " parameter. "
                        + hint);
    }

    static Problem absent(PrerenderedRoute route, long entry, String name) {
        return in(route, entry, "has no value for the parameter '" + name + "'. Add one.");
    }

    static Problem nullValue(PrerenderedRoute route, long entry, String name) {
        return in(
                route,
                entry,
                "has null for the parameter '"
                        + name
                        + "'. Give it a value; an optional or rest"
                        + " parameter can be left out.");
    }

    static Problem emptyValue(PrerenderedRoute route, long entry, String name) {
        return in(
                route,
                entry,
                "has an empty value for the parameter '"
                        + name
                        + "'. Only an optional or rest"
                        + " parameter may be empty.");
    }

    static Problem noText(PrerenderedRoute route, long entry, String name, Class<?> type) {
        return in(
                route,
                entry,
                "has a "
                        + type.getTypeName()
                        + " for the parameter '"
                        + name
                        + "', which has no"
                        + " text of its own. Hand over a text, a number, a date.");
    }

    static Problem noMatch(
            PrerenderedRoute route, long entry, String name, String value, String matcher) {
        return in(
                route,
                entry,
                "has '"
                        + Wording.printable(value)
                        + "' for the parameter '"
                        + name
                        + "', which the"
                        + " matcher '"
                        + matcher
                        + "' refuses, so no request could ask for it.");
    }

    static Problem badValue(PrerenderedRoute route, long entry, String why) {
        return Problem.in(
                route.source(), "Entry " + entry + " of getStaticPaths (counted from 1): " + why);
    }

    static Problem entryFailed(
            PrerenderedRoute route, long entry, Throwable thrown, Optional<SourceLine> line) {
        SourceLine place = line.orElse(new SourceLine(route.source(), 0));
        return Problem.at(
                place.file(),
                place.line(),
                "Entry "
                        + entry
                        + " of getStaticPaths (counted from 1) of "
                        + route.entry().pattern()
                        + " could not be made a path: "
                        + Wording.of(thrown));
    }

    private static Problem in(PrerenderedRoute route, long entry, String what) {
        return Problem.in(
                route.source(),
                "Entry "
                        + entry
                        + " of getStaticPaths (counted from 1) of "
                        + route.entry().pattern()
                        + " "
                        + what);
    }

    static String behind(long entry) {
        return entry == 0 ? "" : " behind entry " + entry + " (counted from 1)";
    }
}
