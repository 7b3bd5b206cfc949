package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.path.CanonicalPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTreeTest {

    private static final Map<String, Predicate<String>> MATCHERS = matchers();

    /** Columns: row, patterns, raw path, the pattern that answers with its parameters. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /          | / {}
                    P02      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /de        | /de {}
                    P03      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /en        | /[lang] {lang=en}
                    P04      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /de/1      | /[lang]/[...catchall] {lang=de, catchall=1}
                    P05      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /en/1/2    | /[lang]/[...catchall] {lang=en, catchall=1/2}
                    P06      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /posts/1   | /posts/[pid] {pid=1}
                    P07      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /posts/1/2 | /posts/[...slug] {slug=1/2}
                    P08      | / /de /[lang] /[lang]/[...catchall] /posts/[pid] /posts/[...slug] | /posts     | /posts/[...slug] {slug=}
                    P09      | /api/catch/[...slug].json /api/catch/[foo]-[bar].json             | /api/catch/a.json     | /api/catch/[...slug].json {slug=a}
                    P10      | /api/catch/[...slug].json /api/catch/[foo]-[bar].json             | /api/catch/a/b-c.json | /api/catch/[...slug].json {slug=a/b-c}
                    P11      | /api/catch/[...slug].json /api/catch/[foo]-[bar].json             | /api/catch/a-b.json   | /api/catch/[foo]-[bar].json {foo=a, bar=b}
                    P13      | /game-[title] /[slug]                                             | /game-1               | /game-[title] {title=1}
                    P14      | /game-[title] /[slug]                                             | /game                 | /[slug] {slug=game}
                    M01      | / /another /[id]                                                  | /another              | /another {}
                    M01 id   | / /another /[id]                                                  | /1                    | /[id] {id=1}
                    M03      | / /another /[id] /[...rest]                                       | /another///here       | none
                    M05      | / /foo/bar /[...rest]                                             | //foo/bar             | none
                    R-51     | /blog /blog/[slug] /about                                         | /blog/hello-world     | /blog/[slug] {slug=hello-world}
                    R-51 none| /blog /blog/[slug] /about                                         | /contact              | none
                    R-53     | /blog/[slug=word] /blog/[slug]                                    | /blog/hello           | /blog/[slug=word] {slug=hello}
                    R-53 next| /blog/[slug=word] /blog/[slug]                                    | /blog/hello-world     | /blog/[slug] {slug=hello-world}
                    M-05     | / /[[optional]]                                                   | /                     | / {}
                    M-05 more| / /[[optional]]                                                   | /x                    | /[[optional]] {optional=x}
                    data     | /data.json /[id].json                                             | /data.json            | /data.json {}
                    data id  | /data.json /[id].json                                             | /0.json               | /[id].json {id=0}
                    text     | /[a].json /[b]x.json                                              | /xx.json              | /[b]x.json {b=x}
                    rest     | /[...p] /[...p=word]                                              | /x                    | /[...p=word] {p=x}
                    fewer    | /[[p]].json /[q].json                                             | /x.json               | /[q].json {q=x}
                    fewer no | /[[p]].json /[q].json                                             | /.json                | /[[p]].json {}
                    slash    | /a /[...p]                                                        | /a/                   | /a {}
                    encoded  | /a%2Fb /[p]                                                       | /a%2Fb                | /[p] {p=a/b}
                    percent  | /50% /[p]                                                         | /50%25                | /50% {}
                    """)
    void theFirstRouteInOrderAnswers(String row, String patterns, String raw, String answer) {
        String found =
                tree(patterns.split(" "))
                        .match(CanonicalPath.parse(raw))
                        .map(match -> match.pattern() + " " + match.params())
                        .orElse("none");
        assertThat(found).isEqualTo(answer);
    }

    @Test
    void p27aRouteThatIsNotAcceptedGivesWayToTheNext() {
        RouteTree<String> tree = tree("/[...all]", "/articles/[slug]", "/articles/[...rest]", "/a");
        List<String> offered = new ArrayList<>();
        assertThat(
                        tree.match(
                                CanonicalPath.parse("/articles/unknown"),
                                match -> !offered.add(match.value())))
                .isEmpty();
        assertThat(offered).containsExactly("/articles/[slug]", "/articles/[...rest]", "/[...all]");
    }

    @Test
    void p29theParametersAreThoseOfTheRouteThatAnswers() {
        RouteTree<String> tree = tree("/articles/[slug]", "/articles/[...rest]");
        RouteMatch<String> match =
                tree.match(
                                CanonicalPath.parse("/articles/unknown"),
                                m -> m.value().equals("/articles/[...rest]"))
                        .orElseThrow();
        assertThat(match.params()).isEqualTo(Map.of("rest", "unknown"));
        assertThat(match.pattern()).hasToString("/articles/[...rest]");
    }

    /** Behind an optional parameter one node is reached at several places of the path. */
    @Test
    void branchesThatInterleaveAreOfferedInOrder() {
        RouteTree<String> tree =
                tree("/[[o]]/b/[x]", "/[[o]]/a/[...r]", "/[[o]]/b", "/[p]/[q]", "/[...r]/b/a");
        assertThat(offered(tree, "/b/a"))
                .containsExactly("/[p]/[q]", "/[[o]]/a/[...r]", "/[[o]]/b/[x]", "/[...r]/b/a");
    }

    /** {@code [=int]} and {@code [=word]} are of one rank, so what follows decides. */
    @Test
    void segmentsOfOneRankAreOfferedByWhatFollows() {
        RouteTree<String> tree = tree("/[a=int]/[...r]", "/[b=word]/[x]", "/[c=int]/y");
        assertThat(offered(tree, "/12/y"))
                .containsExactly("/[c=int]/y", "/[b=word]/[x]", "/[a=int]/[...r]");
    }

    @Test
    void anEmptySiteMatchesNothing() {
        assertThat(tree().match(CanonicalPath.parse("/"))).isEmpty();
    }

    @Test
    void anUnknownMatcherStopsTheTree() {
        assertThatThrownBy(() -> tree("/[a=nope]"))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("There is no matcher 'nope'");
    }

    /**
     * The work is counted by what matchers are asked, not by a clock. The tree cannot see that the
     * last parameter refuses all, so every way to place the three texts has to be ruled out: some
     * 2,700,000 if they were tried one by one.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/[...a=yes]/x/[...b=yes]/x/[...c=yes]/x/[z=no]",
                "/[...a]/x/[...b]/x/[...c]/x/[...z=no]/[y=no]",
                "/[...a]/[b=yes]/[...c]/[d=yes]/[...e]/[f=yes]/[z=no]",
                "/[...a].x/[...b].x/[...c].x/[z=no]",
            })
    void manyRestsAndAHostilePathCostTheirProductOnly(String pattern) {
        int[] asked = new int[1];
        Map<String, Predicate<String>> counting =
                Map.of("yes", value -> ++asked[0] > 0, "no", value -> ++asked[0] < 0);
        RouteTree<String> tree =
                RouteTree.of(
                        List.of(new Route<>(RoutePattern.parse(pattern), RouteKind.PAGE, "")),
                        counting);
        String segment = pattern.contains(".x") ? "/a.x" : "/x";
        assertThat(tree.match(CanonicalPath.parse(segment.repeat(256)))).isEmpty();
        assertThat(asked[0]).as("matchers asked").isPositive().isLessThan(4 * 256 * 256);
    }

    /** What the site cannot answer for lack of a text is not even tried. */
    @Test
    void theTreeLooksAtTextBeforeAnyMatcherIsAsked() {
        int[] asked = new int[1];
        RouteTree<String> tree =
                RouteTree.of(
                        List.of(
                                new Route<>(
                                        RoutePattern.parse("/[...a=n]/x/[...b=n]/x/[...c=n]/y"),
                                        RouteKind.PAGE,
                                        "")),
                        Map.of("n", value -> ++asked[0] > 0));
        assertThat(tree.match(CanonicalPath.parse("/x".repeat(256)))).isEmpty();
        assertThat(asked[0]).isZero();
    }

    @Test
    void manySiblingsThatEndInRestsAreEachVisitedOnce() {
        String[] patterns =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "/[...a]/s" + i + "/[...b]/x/[...c]/t" + i)
                        .toArray(String[]::new);
        RouteTree<String> tree = tree(patterns);
        assertThat(offered(tree, "/s7" + "/x".repeat(200) + "/t7")).containsExactly(patterns[7]);
    }

    @Test
    void routesAreListedInTheirOrder() {
        assertThat(tree("/[a]", "/b", "/[...c]", "/").routes())
                .extracting(Route::value)
                .containsExactly("/", "/b", "/[a]", "/[...c]");
    }

    static List<String> offered(RouteTree<String> tree, String raw) {
        List<String> offered = new ArrayList<>();
        assertThat(tree.match(CanonicalPath.parse(raw), match -> !offered.add(match.value())))
                .isEmpty();
        return offered;
    }

    private static RouteTree<String> tree(String... patterns) {
        return RouteTree.of(
                Arrays.stream(patterns)
                        .map(p -> new Route<>(RoutePattern.parse(p), RouteKind.ENDPOINT, p))
                        .toList(),
                MATCHERS);
    }

    private static Map<String, Predicate<String>> matchers() {
        Map<String, Predicate<String>> matchers = new HashMap<>(Matchers.builtIn());
        matchers.put("word", value -> value.matches("\\w+"));
        return matchers;
    }
}
