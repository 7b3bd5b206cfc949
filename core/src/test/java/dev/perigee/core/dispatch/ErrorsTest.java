package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.ClientGone;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.MemoryExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static TestSite site() {
        return new TestSite()
                .on(
                        "GET",
                        "/guarded",
                        c -> {
                            throw HttpError.of(401, "You shall <not> pass");
                        })
                .on(
                        "GET",
                        "/gone",
                        c -> {
                            throw HttpError.of(404, "Post not found");
                        })
                .on(
                        "GET",
                        "/busy",
                        c -> {
                            throw HttpError.of(503, "Busy");
                        })
                .on(
                        "GET",
                        "/broken",
                        c -> {
                            throw new IOException("<script>secret</script>");
                        })
                .on("GET", "/own404", c -> Response.empty(404))
                .on("GET", "/own500", c -> Response.json(Map.of("error", "mine")).withStatus(500));
    }

    private static TestSite withPages() {
        return site().file("404.html", "PAGE 404").file("500.html", "PAGE 500");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ER-C02 | /guarded | */* | 401 {\"status\":401,\"message\":\"You shall <not> pass\"}",
                "ER-C02 | /guarded | application/json | 401 {\"status\":401,\"message\":\"You shall <not> pass\"}",
                "ER-C02 | /guarded | - | 401 {\"status\":401,\"message\":\"You shall <not> pass\"}",
                "text | /guarded | text/plain | 401 You shall <not> pass",
                "other | /guarded | image/png | 401 You shall <not> pass",
                "q | /gone | text/html;q=0.1,application/json;q=0.9 | 404 {\"status\":404,\"message\":\"Post not found\"}",
                "ER-C06 | /broken | application/json | 500 {\"status\":500,\"message\":\"Internal Error\"}",
                "ER-C04 | /broken | */* | 500 {\"status\":500,\"message\":\"Internal Error\"}",
                "Z-06 | /nothing | application/json | 404 {\"status\":404,\"message\":\"Not Found\"}",
                "any | /nothing | */* | 404 {\"status\":404,\"message\":\"Not Found\"}",
            })
    void areSaidInTheFormThatTheClientLikesBest(
            String row, String path, String accept, String line) {
        MemoryExchange exchange = MemoryExchange.of("GET", path);
        site().send(accept.equals("-") ? exchange : exchange.withHeader("Accept", accept))
                .isLine(line)
                .has("Cache-Control", "no-store")
                .has("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "X01 | /nothing | - | 404 PAGE 404",
                "ER-C10 | /nothing | */* | 404 PAGE 404",
                "page | /nothing | text/html | 404 PAGE 404",
                "Z-06 | /nothing | application/json | 404 {\"status\":404,\"message\":\"Not Found\"}",
                "axios | /nothing | application/json, text/plain, */* | 404 {\"status\":404,\"message\":\"Not Found\"}",
                "page | /gone | text/html | 404 PAGE 404",
                "E11 | /gone | */* | 404 {\"status\":404,\"message\":\"Post not found\"}",
                "X05 | /broken | text/html | 500 PAGE 500",
                "5xx | /busy | text/html | 503 PAGE 500",
                "ER-C08 | /%c0%ae%c0%ae/etc/passwd | text/plain | 400 Bad Request",
            })
    void orWithTheSitesOwnPage(String row, String path, String accept, String line) {
        MemoryExchange exchange = MemoryExchange.of("GET", path);
        withPages()
                .send(accept.equals("-") ? exchange : exchange.withHeader("Accept", accept))
                .isLine(line)
                .has("Cache-Control", "no-store");
    }

    @Test
    void l231ThePageIsAFileOfTheSite() {
        var answer = withPages().send(request("GET", "/nothing", "Accept", BROWSER)).answer();

        assertThat(answer.body()).isInstanceOf(AnswerBody.SiteFile.class);
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void anEndpointsOwnAnswerIsLeftAlone() {
        withPages()
                .send(request("GET", "/own404", "Accept", BROWSER))
                .isLine("404")
                .has("Cache-Control", "");
        withPages()
                .send(request("GET", "/own500", "Accept", BROWSER))
                .isLine("500 {\"error\":\"mine\"}");
    }

    @Test
    void l225NothingOfAnExceptionIsSentButItsId() {
        for (String accept : new String[] {BROWSER, "application/json", "text/plain"}) {
            TestSite site = site();
            TestSite.Got[] got = new TestSite.Got[1];
            String log =
                    LogLines.of(
                            () -> got[0] = site.send(request("GET", "/broken", "Accept", accept)));

            assertThat(got[0].body()).doesNotContain("secret", "script", "IOException", "java");
            assertThat(log)
                    .contains("Error " + got[0].header("Error-Id") + ": GET /broken failed.")
                    .contains("secret");
        }
    }

    @Test
    void theBuiltInPageEscapes() {
        TestSite.Got got = site().send(request("GET", "/guarded", "Accept", BROWSER));

        assertThat(got.body())
                .contains("<h1>401</h1>", "<p>You shall &lt;not&gt; pass</p>", "<title>401 You");
        got.has("Content-Type", "text/html;charset=utf-8");
    }

    @ParameterizedTest(name = "L227 {0}")
    @ValueSource(strings = {"/%3Cscript%3E", "/<script>", "/%22%3E%3Cimg%20src=x%3E"})
    void l227ThePathIsNotEchoed(String path) {
        assertThat(site().send(request("GET", path, "Accept", BROWSER)).body())
                .doesNotContain("script>", "img");
    }

    @Test
    void l305AnythingThatIsThrownIs500() {
        TestSite site =
                new TestSite()
                        .on("GET", "/deep", ErrorsTest::recurse)
                        .on(
                                "GET",
                                "/linkage",
                                c -> {
                                    throw new NoClassDefFoundError("gone");
                                })
                        .on(
                                "GET",
                                "/memory",
                                c -> {
                                    throw new OutOfMemoryError("much");
                                })
                        .on(
                                "GET",
                                "/interrupt",
                                c -> {
                                    throw new InterruptedException();
                                })
                        .on("GET", "/fine", c -> Response.text("fine"));

        for (String path : new String[] {"/deep", "/linkage", "/memory", "/interrupt"}) {
            assertThat(LogLines.of(() -> assertThat(site.get(path).status()).isEqualTo(500)))
                    .contains("GET " + path + " failed.");
            site.get("/fine").isLine("200 fine");
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Response recurse(dev.perigee.api.Context context) {
        return recurse(context);
    }

    @Test
    void aValueThatIsNoJsonIsAFaultOfTheSite() {
        TestSite site =
                new TestSite()
                        .on("GET", "/bean", c -> Response.json(new Failing()))
                        .on(
                                "GET",
                                "/file",
                                c -> Response.file(Path.of("no-such-file"), "text/plain"));

        assertThat(site.get("/bean").line())
                .isEqualTo("500 {\"status\":500,\"message\":\"Internal Error\"}");
        assertThat(site.get("/file").status()).isEqualTo(500);
    }

    static class Failing {
        public String getName() {
            throw new IllegalStateException("secret");
        }
    }

    @Test
    void aClientThatWentAwayIsNobodysFault() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    throw new ClientGone(new IOException());
                                });

        assertThat(LogLines.of(() -> site.get("/x"))).isEmpty();
    }

    @Test
    void whatWasCollectedSurvivesButNotWhatBelongedToTheOtherAnswer() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (c, next) -> {
                                    c.responseHeaders().set("Access-Control-Allow-Origin", "*");
                                    c.responseHeaders().set("Content-Disposition", "attachment");
                                    c.responseHeaders().set("Content-Type", "text/csv");
                                    c.responseHeaders().set("Cache-Control", "public");
                                    c.responseHeaders().set("ETag", "\"x\"");
                                    return next.proceed();
                                });

        site.get("/nothing")
                .has("Access-Control-Allow-Origin", "*")
                .has("Content-Disposition", "")
                .has("Content-Type", "application/json")
                .has("Cache-Control", "no-store")
                .has("ETag", "");
    }

    @Test
    void x11PagesAreTheSameEveryTimeAndCachedNowhere() {
        TestSite site =
                withPages()
                        .file(
                                "500.html",
                                "PAGE",
                                200,
                                Headers.of(
                                        Map.of(
                                                "Content-Type", "text/html",
                                                "Cache-Control", "public, max-age=1",
                                                "ETag", "\"x\"")));
        for (int i = 0; i < 3; i++) {
            site.send(request("GET", "/broken", "Accept", BROWSER))
                    .isLine("500 PAGE")
                    .has("Cache-Control", "no-store")
                    .has("ETag", "")
                    .has("Content-Type", "text/html");
        }
    }

    @Test
    void x15ALivePageShowsTheError() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/broken",
                                c -> {
                                    c.cookies().set("page", "1");
                                    throw new IOException();
                                })
                        .on(
                                "GET",
                                "/500.html",
                                c -> {
                                    c.cookies().set("error", "2");
                                    return Response.html("live " + c.routePattern());
                                })
                        .on(
                                "GET",
                                "/404.html",
                                c -> {
                                    throw new IOException("worse");
                                });

        site.send(request("GET", "/broken", "Accept", BROWSER))
                .isLine("500 live /500.html")
                .has("Cache-Control", "no-store")
                .has(
                        "Set-Cookie",
                        "page=1; Path=/; HttpOnly; SameSite=Lax + error=2; Path=/; HttpOnly;"
                                + " SameSite=Lax");
        assertThat(site.send(request("GET", "/nothing", "Accept", BROWSER)).body())
                .contains("<h1>404</h1>");
    }

    @Test
    void theMethodsPageSaysWhatThereIs() {
        withPages().send("POST", "/gone").isLine("404 PAGE 404").has("Allow", "GET, HEAD");
        withPages()
                .set("unmatchedMethod", "405")
                .send("POST", "/gone")
                .isLine("405 {\"status\":405,\"message\":\"Method Not Allowed\"}")
                .has("Allow", "GET, HEAD");
    }

    @Test
    void erC16OddStatusesAreKept() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    throw HttpError.of(555, "x");
                                });

        assertThat(site.get("/x").status()).isEqualTo(555);
    }

    @Test
    void headGetsTheHeadersOfTheError() {
        assertThat(site().send("HEAD", "/gone").answer().head()).isTrue();
        site().send("HEAD", "/gone").isLine("404").has("Content-Type", "application/json");
    }

    @Test
    void theServersOwnRefusalsLookAlike() {
        var answer = withPages().dispatcher().refuse(503, "Stopping", Headers.empty());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-store");
    }
}
