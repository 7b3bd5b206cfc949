package dev.perigee.generator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static Summary summary(
            List<RenderedRoute> routes, long changed, long removed, List<SlowPath> slowest) {
        return new Summary(
                routes, 2, 10_003, 1_440_000, changed, 10_000, removed, slowest, List.of());
    }

    private static RenderedRoute route(String pattern, long files, long bytes) {
        return new RenderedRoute(pattern, "x", files, bytes, 0);
    }

    @Test
    void routesAreATableAndThenASentence() {
        Summary summary =
                summary(
                        List.of(route("/", 1, 812), route("/posts/[id].json", 10_000, 1_400_000)),
                        3,
                        1,
                        List.of(
                                new SlowPath("/posts/1.json", "/posts/[id].json", 1_250_000_000),
                                new SlowPath("/", "/", 1)));
        assertThat(Tables.summary(summary))
                .containsExactly(
                        "ROUTE              FILES    SIZE",
                        "/                      1   812 B",
                        "/posts/[id].json  10,000  1.4 MB",
                        "Slow: /posts/1.json took 1.3 s.",
                        "Built 10,003 files (1.4 MB): 3 new or changed, 10,000 unchanged, 1"
                                + " removed; 2 routes are live.");
    }

    @Test
    void oneLineIsEnoughWhenNothingChanged() {
        assertThat(Tables.summary(summary(List.of(route("/", 1, 1)), 0, 0, List.of())))
                .containsExactly("Nothing changed: 10,003 files (1.4 MB) stay as they were.");
    }

    @Test
    void manyRoutesAreSummedUp() {
        List<RenderedRoute> routes =
                IntStream.range(0, 100).mapToObj(i -> route("/" + i, 2, 1_000)).toList();
        List<String> lines = Tables.summary(summary(routes, 1, 0, List.of()));
        assertThat(lines).hasSize(1 + 30 + 1);
        assertThat(lines.get(30)).isEqualTo("… 71 more routes    142  71.0 kB");
    }

    @Test
    void theRouteTableIsInMatchOrder() {
        assertThat(
                        Tables.routes(
                                List.of(
                                        new RouteRow(List.of("GET"), "/data.json", "a.java", true),
                                        new RouteRow(
                                                List.of("GET", "POST"), "/api", "b.java", false))))
                .containsExactly(
                        "METHODS   ROUTE       SOURCE  ANSWERED",
                        "GET       /data.json  a.java  static",
                        "GET,POST  /api        b.java  live");
    }
}
