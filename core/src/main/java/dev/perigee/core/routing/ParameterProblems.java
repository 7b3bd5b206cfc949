package dev.perigee.core.routing;

import dev.perigee.core.path.CanonicalPath;

/** Everything that can be wrong with a value for a route's path, each in full sentences. */
final class ParameterProblems {

    private ParameterProblems() {}

    static ParameterException missing(Piece.Parameter parameter, RoutePattern pattern) {
        return new ParameterException(
                parameter.name(),
                "The parameter '%s' of '%s' has no value. Give it one that is not empty."
                        .formatted(parameter.name(), pattern));
    }

    static ParameterException unknown(String name, RoutePattern pattern) {
        String has =
                pattern.isDynamic()
                        ? "It has: " + String.join(", ", pattern.parameterNames()) + "."
                        : "It has no parameters.";
        return new ParameterException(
                name,
                "'%s' has no parameter '%s'. %s Remove the value, or mend its name."
                        .formatted(pattern, name, has));
    }

    static ParameterException flawed(String name, String flaw, RoutePattern pattern) {
        return new ParameterException(
                name,
                "The value of the parameter '%s' of '%s' %s, and so could not be requested. Use another value."
                        .formatted(name, pattern, flaw));
    }

    static ParameterException unfit(
            Piece.Parameter parameter, String matcher, String value, RoutePattern pattern) {
        return new ParameterException(
                parameter.name(),
                "The value '%s' of the parameter '%s' of '%s' is not what its matcher '%s' takes, so the route would not answer. Use another value."
                        .formatted(value, parameter.name(), pattern, matcher));
    }

    static ParameterException emptyPart(Piece.Parameter parameter, RoutePattern pattern) {
        return new ParameterException(
                parameter.name(),
                "The value of the parameter '%s' of '%s' starts or ends with '/', or has two of them together. Separate its parts by one '/'."
                        .formatted(parameter.name(), pattern));
    }

    static ParameterException separator(Piece.Parameter parameter, RoutePattern pattern) {
        return new ParameterException(
                parameter.name(),
                "The value of the parameter '%s' of '%s' holds a '/', which no file name can. Use a rest parameter, [...%s], or serve the route live with prerender = false."
                        .formatted(parameter.name(), pattern, parameter.name()));
    }

    static ParameterException backslash(Piece.Parameter parameter, RoutePattern pattern) {
        return new ParameterException(
                parameter.name(),
                "The value of the parameter '%s' of '%s' holds a '\\', which is not safe in a file name. Use another value."
                        .formatted(parameter.name(), pattern));
    }

    static ParameterException tooLong(String name, RoutePattern pattern) {
        return new ParameterException(
                name,
                "The path of '%s' with this value of '%s' is longer than a request may be: %d characters, %d segments. Use a shorter value."
                        .formatted(
                                pattern,
                                name,
                                CanonicalPath.MAX_LENGTH,
                                CanonicalPath.MAX_SEGMENTS));
    }
}
