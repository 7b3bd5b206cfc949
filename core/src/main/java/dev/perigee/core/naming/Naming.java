package dev.perigee.core.naming;

import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Gives names by the rules of {@link RouteNames}. */
final class Naming {

    private final List<Candidate> candidates;

    private Naming(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** One route and the names that it may have, the nicest first; the last is its alone. */
    private static final class Candidate {
        private final List<String> names;
        private final Signature signature;
        private int chosen;

        Candidate(List<String> names, Signature signature) {
            this.names = names;
            this.signature = signature;
        }

        String name() {
            return names.get(chosen);
        }

        boolean next() {
            boolean hasNext = chosen < names.size() - 1;
            chosen += hasNext ? 1 : 0;
            return hasNext;
        }
    }

    static List<RouteName> of(List<RoutePattern> patterns) {
        List<Spelled> spelled = patterns.stream().map(Spelled::new).toList();
        List<String> methods =
                chosen(spelled, Naming::methods, (a, b) -> a.signature.overlaps(b.signature));
        List<String> constants = chosen(spelled, Naming::constants, (a, b) -> true);
        List<RouteName> names = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            String plain = methods(spelled.get(i)).get(0);
            names.add(new RouteName(patterns.get(i), plain, methods.get(i), constants.get(i)));
        }
        return names;
    }

    private static List<String> methods(Spelled route) {
        return List.of(
                Identifiers.method(route.text()),
                Identifiers.method(route.full()),
                Identifiers.legal(route.exact()));
    }

    private static List<String> constants(Spelled route) {
        return List.of(
                Identifiers.constant(route.full()),
                Identifiers.legal(Identifiers.upper(route.exact())));
    }

    private static List<String> chosen(
            List<Spelled> routes,
            Function<Spelled, List<String>> names,
            BiPredicate<Candidate, Candidate> clash) {
        List<Candidate> candidates =
                routes.stream()
                        .map(each -> new Candidate(names.apply(each), Signature.of(each.pattern())))
                        .toList();
        new Naming(candidates).choose(clash);
        return candidates.stream().map(Candidate::name).toList();
    }

    /** Each round some take a later name, so it ends. */
    private void choose(BiPredicate<Candidate, Candidate> clash) {
        boolean changed = true;
        while (changed) {
            Map<String, List<Candidate>> byName = new HashMap<>();
            for (Candidate each : candidates) {
                byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each);
            }
            changed = false;
            for (List<Candidate> alike : byName.values()) {
                for (Candidate each : clashing(alike, clash)) {
                    changed |= each.next();
                }
            }
        }
    }

    private static List<Candidate> clashing(
            List<Candidate> alike, BiPredicate<Candidate, Candidate> clash) {
        return alike.stream()
                .filter(
                        each ->
                                alike.stream()
                                        .anyMatch(
                                                other -> other != each && clash.test(each, other)))
                .toList();
    }
}
