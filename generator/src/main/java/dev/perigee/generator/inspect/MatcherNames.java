package dev.perigee.generator.inspect;

import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.PatternMatcher;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.Pages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The matchers that patterns of the site may name. */
final class MatcherNames {

    private final Map<String, Predicate<String>> known = new HashMap<>(Matchers.builtIn());

    MatcherNames(Pages pages) {
        pages.matchers().forEach(matcher -> known.put(matcher.name(), value -> true));
    }

    /** What is wrong if a pattern names another one. */
    Optional<Problem> flaw(String file, RoutePattern pattern) {
        try {
            PatternMatcher.of(pattern, known);
            return Optional.empty();
        } catch (PatternException e) {
            return Optional.of(InspectProblems.unknownMatcher(file, e));
        }
    }
}
