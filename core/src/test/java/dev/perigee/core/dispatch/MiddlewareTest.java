package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.HttpError;
import dev.perigee.api.Key;
import dev.perigee.api.Middleware;
import dev.perigee.api.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiddlewareTest {

    private static final Key<String> NAME = Key.of("name", String.class);

    private final List<String> log = new ArrayList<>();

    private Middleware logging(String name) {
        return (context, next) -> {
            log.add(name + " in");
            Response response = next.proceed();
            log.add(name + " out");
            return response.withAddedHeader("Via", name);
        };
    }

    @Test
    void x27hkC01RunsFromTheOutsideIn() {
        TestSite site =
                new TestSite()
                        .around("/", logging("1"))
                        .around("/a", logging("2"))
                        .around("/a/b", logging("3"))
                        .route("/a/b/c")
                        .route("/a")
                        .route("/x");

        site.get("/a/b/c").has("Via", "3 + 2 + 1");
        assertThat(log).containsExactly("1 in", "2 in", "3 in", "3 out", "2 out", "1 out");
        site.get("/a").has("Via", "2 + 1");
        site.get("/x").has("Via", "1");
    }

    @Test
    void whereNothingMatchesThoseOfTheFoldersThatThePathLiesIn() {
        TestSite site =
                new TestSite()
                        .around("/", logging("root"))
                        .around("/a", logging("a"))
                        .around("/a/[id]", logging("id"))
                        .route("/a/b");

        assertThat(site.get("/a/x/y").status()).isEqualTo(404);
        assertThat(log).containsExactly("root in", "a in");
        log.clear();
        site.get("/ab");
        assertThat(log).containsExactly("root in");
    }

    @Test
    void thatOfAGroupIsInNoPath() {
        TestSite site = new TestSite().around("/", "(app)/_middleware.java", logging("group"));

        site.route("/in").get("/out");
        assertThat(log).isEmpty();
        site.get("/in");
        assertThat(log).containsExactly("group in", "group out");
    }

    @Test
    void x19AnswersForAnUnknownPath() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (context, next) -> Response.text("hi " + context.routePattern()));

        site.get("/no-route-but-200").isLine("200 hi");
    }

    @Test
    void x21AnErrorPassesThroughAndCanBeAnswered() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (context, next) -> {
                                    try {
                                        return next.proceed();
                                    } catch (HttpError e) {
                                        return Response.text("caught " + e.status());
                                    }
                                })
                        .on(
                                "GET",
                                "/teapot",
                                c -> {
                                    throw HttpError.of(418, "Teapot");
                                })
                        .on(
                                "GET",
                                "/broken",
                                c -> {
                                    throw new java.io.IOException("secret");
                                });

        site.get("/teapot").isLine("200 caught 418");
        site.get("/nothing").isLine("200 caught 404");
        site.send("POST", "/teapot").isLine("200 caught 404").has("Allow", "");
        assertThat(site.get("/broken").status()).isEqualTo(500);
    }

    @Test
    void x29TheFirstThatAnswersEndsIt() {
        TestSite site =
                new TestSite()
                        .around("/", (context, next) -> Response.text("first"))
                        .around("/", logging("second"))
                        .route("/x");

        site.get("/x").isLine("200 first");
        assertThat(log).isEmpty();
    }

    @Test
    void mayProceedTwice() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (context, next) -> {
                                    next.proceed();
                                    return next.proceed();
                                })
                        .around("/", logging("inner"))
                        .route("/x");

        site.get("/x").isLine("200 /x {}");
        assertThat(log).containsExactly("inner in", "inner out", "inner in", "inner out");
    }

    @Test
    void x17SetsLocals() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (context, next) -> {
                                    context.locals().put(NAME, "ann of " + context.routePattern());
                                    return next.proceed();
                                })
                        .on("GET", "/x", c -> Response.text(c.locals().get(NAME)));

        site.get("/x").isLine("200 ann of /x");
    }

    @Test
    void e21SeesParameters() {
        TestSite site =
                new TestSite()
                        .around("/", (context, next) -> Response.json(context.params().asMap()))
                        .route("/[x]/[[y]]");

        site.get("/banana").isLine("200 {\"x\":\"banana\"}");
    }

    @Test
    void isNeverInFrontOfFiles() {
        TestSite site = new TestSite().around("/", logging("m")).file("a.txt", "text");

        site.get("/a.txt").isLine("200 text");
        site.send("POST", "/a.txt");
        assertThat(log).isEmpty();
    }

    @Test
    void runsAroundOptionsAndMissingMethods() {
        TestSite site = new TestSite().around("/", logging("m")).route("/x");

        site.send("OPTIONS", "/x").isLine("204").has("Via", "m");
        assertThat(site.send("DELETE", "/x").status()).isEqualTo(404);
        assertThat(log).containsExactly("m in", "m out", "m in");
    }

    @Test
    void doesNotSeeFormsOfOtherSites() {
        TestSite site = new TestSite().around("/", logging("m")).route("/x");

        assertThat(site.send(request("POST", "/x", "Origin", "https://evil.com")).status())
                .isEqualTo(403);
        assertThat(log).isEmpty();
    }

    @Test
    void e17NullIsNamed() {
        TestSite site =
                new TestSite()
                        .around("/a", (context, next) -> null)
                        .route("/a")
                        .on("GET", "/b", c -> null);

        assertThat(LogLines.of(() -> assertThat(site.get("/a").status()).isEqualTo(500)))
                .contains(
                        "The middleware a/_middleware.java returned null. It must return a Response.");
        assertThat(LogLines.of(() -> assertThat(site.get("/b").status()).isEqualTo(500)))
                .contains("The handler 'get' of /b (b.java)")
                .contains("returned null. It must return a Response.");
    }

    @ParameterizedTest(name = "S01 S07 {0}")
    @ValueSource(
            strings = {
                "/api/admin/users",
                "/api/%61dmin/users",
                "/api/admin",
                "/api/admin/",
                "/%61pi/admin/x"
            })
    void guardsEverySpelling(String path) {
        TestSite site =
                new TestSite()
                        .around("/api/admin", (c, next) -> Response.empty(401))
                        .on(
                                "GET",
                                "/api/[...path]",
                                c -> Response.text("protected " + c.params().get("path")))
                        .on("GET", "/api/admin/[...path]", c -> Response.text("protected"));

        assertThat(site.get(path).status()).isEqualTo(401);
        site.get("/api/us%65rs/list").isLine("200 protected users/list");
    }

    @ParameterizedTest(name = "S03 S07 L105 {0}")
    @ValueSource(
            strings = {
                "//admin",
                "///admin",
                "/x/../admin",
                "/x/%2e%2e/admin",
                "/x;/../admin",
                "/x/%2e./admin",
                "/%252561dmin",
                "/admin%00",
                "/x\\..\\admin",
                "//admin/",
                "/./admin"
            })
    void noOtherSpellingGetsBehindAGuard(String path) {
        TestSite site =
                new TestSite()
                        .around("/admin", (c, next) -> Response.empty(401))
                        .on("GET", "/admin", c -> Response.text("protected"));

        assertThat(site.get(path).status()).isIn(400, 401, 404, 301);
        assertThat(site.get(path).body()).doesNotContain("protected");
    }
}
