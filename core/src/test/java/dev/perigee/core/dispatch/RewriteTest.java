package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Key;
import dev.perigee.api.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteTest {

    private static final Key<String> NAME = Key.of("name", String.class);

    private static TestSite site(String target) {
        return new TestSite()
                .on("GET", "/from", c -> c.rewrite(target))
                .on(
                        "GET",
                        "/[id]/post",
                        c ->
                                Response.text(
                                        c.routePattern()
                                                + " "
                                                + c.params()
                                                + " "
                                                + c.request().path()
                                                + " "
                                                + c.request().query()
                                                + " "
                                                + c.url()))
                .on("GET", "/empty404", c -> Response.empty(404))
                .file("about/index.html", "about")
                .file("a.txt", "text");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E-27 W16 | /7/post | 200 /[id]/post {id=7} /7/post {q=[1]} http://localhost/from?q=1",
                "W12 | /7/post?foo=bar | 200 /[id]/post {id=7} /7/post {foo=[bar]} http://localhost/from?q=1",
                "W12 | /7/post? | 200 /[id]/post {id=7} /7/post {} http://localhost/from?q=1",
                "W02 | /ü/post | 200 /[id]/post {id=ü} /%C3%BC/post {q=[1]} http://localhost/from?q=1",
                "W08 | //7/post | 200 /[id]/post {id=7} /7/post {q=[1]} http://localhost/from?q=1",
                "W08 | ///about | 200 about",
                "page | /about | 200 about",
                "page | /about/ | 200 about",
                "file | /a.txt | 200 text",
                "W14 | /empty404 | 404",
                "nothing | /nothing | 404 {\"status\":404,\"message\":\"Not Found\"}",
            })
    void answersAsIfAnotherPathHadBeenAsked(String row, String target, String line) {
        site(target).get("/from?q=1").isLine(line);
    }

    @ParameterizedTest
    @CsvSource({
        "about, is no path of this site",
        "https://example.com, is no path of this site",
        "'', is no path of this site",
        "?x=1, is no path of this site",
        "/../x, cannot be rewritten to '/../x'",
        "/a%00, cannot be rewritten to '/a%00'",
    })
    void toNoPathIsAMistakeInTheCode(String target, String message) {
        assertThat(LogLines.of(() -> assertThat(site(target).get("/from").status()).isEqualTo(500)))
                .contains(message);
    }

    @Test
    void ignoresWhereTheSlashBelongs() {
        TestSite site = site("/7/post/").set("trailingSlash", "never");

        assertThat(site.get("/from").body()).startsWith("/[id]/post {id=7} /7/post ");
        assertThat(site("/7/post").set("trailingSlash", "always").get("/from/").body())
                .startsWith("/[id]/post {id=7} /7/post/ ");
    }

    @Test
    void w10TakesLocalsAndCookiesAlongAndRunsTheMiddlewareThere() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (c, next) -> {
                                    if (c.request().path().equals("/a")) {
                                        c.locals().put(NAME, "ann");
                                        c.cookies().set("s", "1");
                                        return c.rewrite("/b/x");
                                    }
                                    return next.proceed();
                                })
                        .around("/b", (c, next) -> next.proceed().withHeader("X-B", "1"))
                        .route("/a")
                        .on("GET", "/b/x", c -> Response.text(c.locals().get(NAME)));

        site.get("/a")
                .isLine("200 ann")
                .has("X-B", "1")
                .has("Set-Cookie", "s=1; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void keepsTheMethodAndTheBody() {
        TestSite site =
                new TestSite()
                        .on("POST", "/from", c -> c.rewrite("/to"))
                        .on("POST", "/to", c -> Response.text(c.request().text()))
                        .on("DELETE", "/from", c -> c.rewrite("/to"));

        site.send(TestSite.post("/from", "text/plain", "body")).isLine("200 body");
        assertThat(site.send("DELETE", "/from").status()).isEqualTo(404);
    }

    @Test
    void toARedirectRedirects() {
        site("/old").set("redirects", "/old /new").get("/from").isLine("301 /new");
    }

    @Test
    void inCirclesIsStopped() {
        TestSite site =
                new TestSite()
                        .on("GET", "/a", c -> c.rewrite("/b"))
                        .on("GET", "/b", c -> c.rewrite("/a"));

        assertThat(LogLines.of(() -> assertThat(site.get("/a").status()).isEqualTo(500)))
                .contains("The request to /a was rewritten more than 8 times.");
    }
}
