package dev.perigee.generator.inspect;

import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.PatternMatcher;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The matchers that patterns of the site may name. */
final class MatcherNames {

    private final List<String> locales;
    private final Map<String, Predicate<String>> known = new HashMap<>(Matchers.builtIn());

    MatcherNames(Pages pages, List<String> locales) {
        this.locales = locales;
        if (!locales.isEmpty()) {
            known.put(Matchers.LOCALE, value -> true);
        }
        pages.matchers().forEach(matcher -> known.put(matcher.name(), value -> true));
    }

    /** What is wrong if a pattern names another one. */
    Optional<Problem> flaw(String file, RoutePattern pattern) {
        if (locales.isEmpty() && usesLocales(pattern)) {
            return Optional.of(InspectProblems.noLocales(file));
        }
        try {
            PatternMatcher.of(pattern, known);
            return Optional.empty();
        } catch (PatternException e) {
            return Optional.of(InspectProblems.unknownMatcher(file, e));
        }
    }

    private static boolean usesLocales(RoutePattern pattern) {
        return pattern.parametersByName().values().stream()
                .anyMatch(it -> it.matcher().equals(Optional.of(Matchers.LOCALE)));
    }
}
