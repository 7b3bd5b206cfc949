package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that hold for every set of routes and every path, on thousands of them. */
class RoutingPropertiesTest {

    private static final Map<String, Predicate<String>> MATCHERS =
            Map.of(
                    "int", value -> value.matches("[0-9]+"),
                    "even", value -> value.length() % 2 == 0,
                    "ab", value -> value.contains("ab"));

    private static final Map<String, Predicate<String>> ANY =
            Map.of("int", value -> true, "even", value -> true, "ab", value -> true);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theTreeOffersWhatTryingEveryRouteInOrderWould(long seed) {
        assertSameOffers(new RandomRoutes(seed), 200);
        assertSameOffers(RandomRoutes.narrow(seed), 200);
    }

    private static void assertSameOffers(RandomRoutes random, int sets) {
        int severalOffered = 0;
        for (int set = 0; set < sets; set++) {
            List<Route<String>> routes = routes(random, 1 + set % 25);
            RouteTree<String> tree = RouteTree.of(routes, MATCHERS);
            NaiveRouter naive = new NaiveRouter(routes, MATCHERS);
            for (int i = 0; i < 30; i++) {
                List<String> path = random.path();
                List<String> offered = offered(tree, path);
                assertThat(offered).as("%s among %s", path, routes).isEqualTo(naive.offered(path));
                severalOffered += offered.size() > 2 ? 1 : 0;
            }
        }
        assertThat(severalOffered).as("sets and paths that tell orders apart").isGreaterThan(500);
    }

    /** A path is built from what was found in it: the same path, unless a split was ambiguous. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aMatchedPathIsBuiltAgainFromItsParameters(long seed) {
        RandomRoutes random = new RandomRoutes(seed);
        int matched = 0;
        for (int i = 0; i < 30_000; i++) {
            RoutePattern pattern = random.pattern();
            CanonicalPath path = CanonicalPath.parse(random.rawPath());
            Optional<Map<String, String>> params = PatternMatcher.of(pattern, MATCHERS).match(path);
            if (params.isPresent() && !holdsSlashInRest(pattern, path)) {
                assertThat(pattern.path(params.get()))
                        .as("%s with %s", pattern, params.get())
                        .isEqualTo(path.encoded());
                matched++;
            }
        }
        assertThat(matched).isGreaterThan(1_000);
    }

    /** What a pattern builds, it matches; nothing that is written can be unreachable. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void aBuiltPathIsMatchedByItsPattern(long seed) {
        RandomRoutes random = new RandomRoutes(seed);
        for (int i = 0; i < 20_000; i++) {
            RoutePattern pattern = random.pattern();
            Map<String, String> values = values(pattern, random);
            String built;
            try {
                built = pattern.path(values);
            } catch (ParameterException e) {
                continue;
            }
            assertThat(PatternMatcher.of(pattern, ANY).match(CanonicalPath.parse(built)))
                    .as("%s with %s is %s", pattern, values, built)
                    .isPresent();
        }
    }

    private static List<Route<String>> routes(RandomRoutes random, int count) {
        List<Route<String>> routes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            routes.add(random.route());
        }
        return routes;
    }

    private static List<String> offered(RouteTree<String> tree, List<String> path) {
        List<String> offered = new ArrayList<>();
        tree.match(
                CanonicalPath.parse(PathEncoder.encode(path)),
                match -> !offered.add(match.value() + " " + match.params()));
        return offered;
    }

    /** In a rest's value an encoded slash looks like one between segments. */
    private static boolean holdsSlashInRest(RoutePattern pattern, CanonicalPath path) {
        return pattern.toString().contains("[...") && path.decodedPath().isEmpty();
    }

    private static Map<String, String> values(RoutePattern pattern, RandomRoutes random) {
        Map<String, String> values = new HashMap<>();
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            String joined = String.join("/", random.path());
            if (!joined.isEmpty()) {
                values.put(parameter.name(), joined);
            }
        }
        return values;
    }
}
