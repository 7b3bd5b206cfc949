package dev.perigee.core.naming;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parameters of a link builder. Those that a path need not have can be left out, the last one
 * first: for each there is an overload. If a rest is the last parameter and the only one of these,
 * it is a varargs parameter, and there is one method.
 *
 * @param all in the order of the path
 * @param varargs whether the last one takes any number of values
 */
public record Signature(List<Argument> all, boolean varargs) {

    /**
     * A parameter of a method.
     *
     * @param parameter of the route
     * @param name in Java
     */
    public record Argument(Piece.Parameter parameter, String name) {}

    public Signature {
        all = List.copyOf(all);
    }

    static Signature of(RoutePattern pattern) {
        List<Argument> arguments = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            arguments.add(new Argument(parameter, name(parameter, taken)));
        }
        return new Signature(arguments, endsWithRest(arguments));
    }

    private static String name(Piece.Parameter parameter, Set<String> taken) {
        String name = Identifiers.variable(Spelled.words(parameter));
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static boolean endsWithRest(List<Argument> arguments) {
        long optional = arguments.stream().filter(Signature::mayBeLeftOut).count();
        return optional == 1
                && arguments.get(arguments.size() - 1).parameter().arity() == Piece.Arity.REST;
    }

    private static boolean mayBeLeftOut(Argument argument) {
        return argument.parameter().mayBeEmpty();
    }

    /** The arguments that each overload has, the one with all of them first. */
    public List<List<Argument>> overloads() {
        List<List<Argument>> overloads = new ArrayList<>();
        List<Argument> left = new ArrayList<>(all);
        overloads.add(List.copyOf(left));
        for (int i = all.size() - 1; i >= 0 && !varargs; i--) {
            if (mayBeLeftOut(all.get(i))) {
                left.remove(i);
                overloads.add(List.copyOf(left));
            }
        }
        return overloads;
    }

    private int fewest() {
        return (int) all.stream().filter(argument -> !mayBeLeftOut(argument)).count();
    }

    private int most() {
        return varargs ? Integer.MAX_VALUE : all.size();
    }

    /** Whether a call with some number of values could mean either. */
    boolean overlaps(Signature other) {
        return fewest() <= other.most() && other.fewest() <= most();
    }
}
