package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteOrderTest {

    private static final RouteOrder ORDER = new RouteOrder();

    /** Columns: rule, routes in order; a route that starts with {@code ep:} is an endpoint. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    end before all       | /a /a/x /a/[p].x /a/[p=m] /a/[p] /a/[[p]] /a/[...p].x /a/[...p]
                    kinds in order       | /a /[p].x /[p=m] /[p] /[[p]] /[...p].x /[...p]
                    first difference     | /a/[...p] /[p]/a /[[p]]/a /[...p]/a
                    same text goes on    | /a/b /a/[p] /a/[...p]
                    names are none       | /[z]/a /[a]/[p]
                    text in code points  | /Z /a /a-b /aa /b /é /\uff5e /🤪
                    more text first      | /[a]-[b].json /x[b].json /[b].json /[b]x
                    code points counted  | /[b]ab /[b]🤪
                    matchers first       | /[a=m]-[b=m] /[z=m]-[b] /[a]-[b]
                    matched rest first   | /[...z=m] /[...a]
                    matched optional     | /[[z=m]] /[[a]]
                    fewer empty ones     | /[z].json /[[a]].json
                    more text in rests   | /[...z].feed.json /[...a].json
                    endpoint before page | ep:/[z] /[a]
                    pattern at last      | /[a]/x/[b] /[a]/x/[c] /[b]/x/[a]
                    group of one rank    | /[a=int]/x /[b=m]/x /[a=int]/[p]
                    P01 to P07           | / /de /posts/[pid] /posts/[...slug] /[lang] /[lang]/[...catchall]
                    P09 and P11          | /api/catch/[foo]-[bar].json /api/catch/[...slug].json
                    P13                  | /game-[title] /[slug]
                    P15                  | /about ep:/api ep:/[contact] /[contact]
                    """)
    void standsInThisOrder(String rule, String routes) {
        List<Route<?>> expected =
                Stream.of(routes.split(" ")).<Route<?>>map(RouteOrderTest::route).toList();
        for (int seed = 0; seed < 20; seed++) {
            List<Route<?>> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(ORDER);
            assertThat(shuffled).isEqualTo(expected);
        }
    }

    @Test
    void m01siblingsStandWithWhatIsBelowThem() {
        // SvelteKit puts /blog.json before /blog; here text goes by code points, and what is below
        // a text stands right behind it.
        assertThat(
                        sorted(
                                "/",
                                "/about",
                                "ep:/blog.json",
                                "/blog",
                                "ep:/blog/[slug].json",
                                "/blog/[slug]"))
                .containsExactly(
                        "/", "/about", "/blog", "/blog/[slug].json", "/blog/[slug]", "/blog.json");
    }

    @Test
    void m03theLargeList() {
        // Where SvelteKit differs: text comes before text with parameters (/c/foo), a parameter
        // before an optional one (/g), and every rest behind every other parameter.
        assertThat(
                        sorted(
                                "/",
                                "/a",
                                "/b",
                                "/b/[required]",
                                "/c",
                                "/c/bar",
                                "/c/b[x].json",
                                "/c/b[x]",
                                "/c/foo",
                                "/d/e",
                                "/d/e[...rest]",
                                "/e/f",
                                "/e/[...rest]/f",
                                "/f/static[...rest]",
                                "/f/[...rest]static",
                                "/g/[[optional]]/static",
                                "/g/[required]",
                                "/g/[...rest]/[required]",
                                "/h/a/b",
                                "/h/a/[required]/b",
                                "/h/a/[...rest]/b",
                                "/x/[...rest]",
                                "/[...rest]/x",
                                "/[...rest]/x/[...deep]/y",
                                "/[...rest]/x/[...deep]",
                                "/[required=matcher]",
                                "/[required]",
                                "/[...rest]"))
                .containsExactly(
                        "/",
                        "/a",
                        "/b",
                        "/b/[required]",
                        "/c",
                        "/c/bar",
                        "/c/foo",
                        "/c/b[x].json",
                        "/c/b[x]",
                        "/d/e",
                        "/d/e[...rest]",
                        "/e/f",
                        "/e/[...rest]/f",
                        "/f/[...rest]static",
                        "/f/static[...rest]",
                        "/g/[required]",
                        "/g/[[optional]]/static",
                        "/g/[...rest]/[required]",
                        "/h/a/b",
                        "/h/a/[required]/b",
                        "/h/a/[...rest]/b",
                        "/x/[...rest]",
                        "/[required=matcher]",
                        "/[required]",
                        "/[...rest]/x",
                        "/[...rest]/x/[...deep]/y",
                        "/[...rest]/x/[...deep]",
                        "/[...rest]");
    }

    @Test
    void m05theEndComesBeforeAnOptional() {
        // SvelteKit asks the deeper one of /[[a]]/[[b]] and /[[a]] first.
        assertThat(sorted("/[[a]]/[[b]]", "/[[a]]", "/"))
                .containsExactly("/", "/[[a]]", "/[[a]]/[[b]]");
    }

    @Test
    void m07theOrderInWhichRoutesAreListedMakesNoDifference() {
        List<String> expected = List.of("/a/[x]", "/a/[y]/b", "/a/[...z]/b");
        assertThat(sorted("/a/[x]", "/a/[y]/b", "/a/[...z]/b")).isEqualTo(expected);
        assertThat(sorted("/a/[x]", "/a/[...z]/b", "/a/[y]/b")).isEqualTo(expected);
        assertThat(sorted("/a/[y]/b", "/a/[x]", "/a/[...z]/b")).isEqualTo(expected);
        assertThat(sorted("/a/[y]/b", "/a/[...z]/b", "/a/[x]")).isEqualTo(expected);
        assertThat(sorted("/a/[...z]/b", "/a/[x]", "/a/[y]/b")).isEqualTo(expected);
        assertThat(sorted("/a/[...z]/b", "/a/[y]/b", "/a/[x]")).isEqualTo(expected);
    }

    @Test
    void p17staticBeforeDynamicBeforeRest() {
        assertThat(
                        sorted(
                                "/[dynamic_folder]/static",
                                "/[dynamic_folder]",
                                "/[dynamic_folder]/[...rest]",
                                "/[...rest]/static",
                                "/[...rest]",
                                "/blog",
                                "/blog/[...slug]",
                                "/[dynamic_file]",
                                "/[...other]",
                                "/static",
                                "/"))
                .containsExactly(
                        "/",
                        "/blog",
                        "/blog/[...slug]",
                        "/static",
                        "/[dynamic_file]",
                        "/[dynamic_folder]",
                        "/[dynamic_folder]/static",
                        "/[dynamic_folder]/[...rest]",
                        "/[...rest]/static",
                        "/[...other]",
                        "/[...rest]");
    }

    @Test
    void p19redirectsStandAmongTheRoutesBehindFilesOfTheirPattern() {
        // Astro lists / last; here the end of the path comes first.
        assertThat(
                        sorted(
                                "/",
                                "/blog/contributing",
                                "to:/blog/[...slug]",
                                "to:/blog/about",
                                "to:/blog/contributing"))
                .containsExactly(
                        "/",
                        "/blog/about",
                        "/blog/contributing",
                        "/blog/contributing",
                        "/blog/[...slug]");
        assertThat(ORDER.compare(route("/a"), route("to:/a"))).isNegative();
        assertThat(ORDER.compare(route("ep:/a"), route("to:/a"))).isNegative();
    }

    @Test
    void p21parametersBeforeRestsAndThenByName() {
        // Astro asks prerendered ones first; here that makes no difference.
        assertThat(
                        sorted(
                                "/[...serverRest]",
                                "/[...xStaticRest]",
                                "/[...aStaticRest]",
                                "/[serverDynamic]",
                                "/[xStaticDynamic]",
                                "/[aStaticDynamic]"))
                .containsExactly(
                        "/[aStaticDynamic]",
                        "/[serverDynamic]",
                        "/[xStaticDynamic]",
                        "/[...aStaticRest]",
                        "/[...serverRest]",
                        "/[...xStaticRest]");
    }

    @Test
    void isTotal() {
        RandomRoutes random = new RandomRoutes(42);
        for (int i = 0; i < 60_000; i++) {
            Route<?> a = random.route();
            Route<?> b = random.route();
            Route<?> c = random.route();
            int ab = Integer.signum(ORDER.compare(a, b));
            assertThat(Integer.signum(ORDER.compare(b, a))).isEqualTo(-ab);
            assertThat(ab == 0).isEqualTo(a.pattern().equals(b.pattern()) && a.kind() == b.kind());
            List<Route<?>> sorted = new ArrayList<>(List.of(a, b, c));
            sorted.sort(ORDER);
            assertThat(ORDER.compare(sorted.get(0), sorted.get(2))).isNotPositive();
            if (ab == 0) {
                assertThat(Integer.signum(ORDER.compare(a, c)))
                        .isEqualTo(Integer.signum(ORDER.compare(b, c)));
            }
        }
    }

    /** Sorting by comparing all with all: what is not transitive would not come out the same. */
    @Test
    void isTransitive() {
        RandomRoutes random = new RandomRoutes(43);
        for (int run = 0; run < 60; run++) {
            List<Route<?>> routes = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                routes.add(random.route());
            }
            routes.sort(ORDER);
            for (int i = 0; i < routes.size(); i++) {
                for (int j = i; j < routes.size(); j++) {
                    assertThat(ORDER.compare(routes.get(i), routes.get(j))).isNotPositive();
                }
            }
        }
    }

    @Test
    void codePointOrderIsNotTheOrderOfUtf16Units() {
        Comparator<String> byCodePoint = RouteOrder::byCodePoint;
        assertThat(byCodePoint.compare("\uff5e", "🤪")).isNegative();
        assertThat(byCodePoint.compare("a🤪", "a🤪b")).isNegative();
        assertThat(byCodePoint.compare("🤪b", "🤪a")).isPositive();
        assertThat(byCodePoint.compare("", "")).isZero();
        assertThat(byCodePoint.compare("🤪", "🤫")).isNegative();
    }

    private static List<String> sorted(String... routes) {
        return Stream.of(routes)
                .<Route<?>>map(RouteOrderTest::route)
                .sorted(ORDER)
                .map(route -> route.pattern().toString())
                .toList();
    }

    private static Route<String> route(String written) {
        String pattern = written.substring(written.indexOf('/'));
        RouteKind kind =
                switch (written.substring(0, written.indexOf('/'))) {
                    case "ep:" -> RouteKind.ENDPOINT;
                    case "to:" -> RouteKind.REDIRECT;
                    default -> RouteKind.PAGE;
                };
        return new Route<>(RoutePattern.parse(pattern), kind, "");
    }
}
