package dev.perigee.generator.links;

import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.Signature;
import dev.perigee.core.naming.Signature.Argument;
import dev.perigee.core.routing.Piece;
import java.util.List;
import java.util.stream.Collectors;

/** The link builders of one route, as Java. */
final class RouteMethods {

    private final RouteName route;
    private final String title;
    private final Signature signature;

    /**
     * Those of a route.
     *
     * @param title the route as comments call it
     */
    RouteMethods(RouteName route, String title) {
        this.route = route;
        this.title = title;
        this.signature = route.signature();
    }

    /** Its pattern. */
    String constant() {
        return """
                    /** The pattern of %s. */
                    public static final String %s = %s;
                """
                .formatted(title, route.constant(), JavaText.literal(pattern()));
    }

    /**
     * An overload for each way in which it may be called.
     *
     * @param what the method of the runtime that makes the path: {@code link} or {@code path}
     * @param indent in front of each line
     */
    String methods(String what, String indent) {
        return signature.overloads().stream()
                .map(arguments -> method(what, arguments))
                .collect(Collectors.joining("\n"))
                .indent(indent.length());
    }

    private String method(String what, List<Argument> arguments) {
        String parameters =
                arguments.stream().map(this::declared).collect(Collectors.joining(", "));
        String values =
                signature.all().stream()
                        .map(each -> ", " + value(each, arguments.contains(each)))
                        .collect(Collectors.joining());
        return """
                /** The %s %s. */
                public static String %s(%s) {
                    return $routes.%s(%s%s);
                }
                """
                .formatted(
                        what.equals("link") ? "link to" : "path of",
                        title,
                        route.method(),
                        parameters,
                        what,
                        JavaText.literal(pattern()),
                        values);
    }

    private String pattern() {
        return route.pattern().toString();
    }

    private String declared(Argument argument) {
        return type(argument) + " " + argument.name();
    }

    private String value(Argument argument, boolean given) {
        if (!given) {
            return "\"\"";
        }
        return isVarargs(argument)
                ? "$routes.rest(" + JavaText.literal(pattern()) + ", " + argument.name() + ")"
                : argument.name();
    }

    private boolean isVarargs(Argument argument) {
        return signature.varargs() && argument.parameter().arity() == Piece.Arity.REST;
    }

    /** By the matcher; only one value of a built-in one is what it says. */
    private String type(Argument argument) {
        if (isVarargs(argument)) {
            return "String...";
        }
        if (argument.parameter().arity() == Piece.Arity.REST) {
            return "String";
        }
        return switch (argument.parameter().matcher().orElse("")) {
            case "int" -> "int";
            case "long" -> "long";
            case "uuid" -> "java.util.UUID";
            case "date" -> "java.time.LocalDate";
            default -> "String";
        };
    }
}
