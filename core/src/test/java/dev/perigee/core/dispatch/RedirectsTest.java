package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

    @ParameterizedTest(name = "{0} {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | /old | /new | /old | 301 /new",
                "R02 | /old | /new 302 | /old | 302 /new",
                "R06 | /blog/[slug] | /articles/[slug] | /blog/my-post | 301 /articles/my-post",
                "R08 | /old/[...path] | /new/[...path] | /old/a/b/c | 301 /new/a/b/c",
                "R08 | /old/[...path] | /new/[...path] | /old | 301 /new",
                "R10 | /old/[...path] | /[...path] | /old | 301 /",
                "R12 | /old/[...slug] | /[...slug] | /old/%2Fevil.com | 301 /evil.com",
                "R12 | /old/[slug] | /[slug] | /old/%5Cevil.com | 301 /%5Cevil.com",
                "R12 | /old/[slug] | /[slug]/x | /old/%2F | 301 /%2F/x",
                "R14 | /spread/[...path] | /content/[...path] | /spread/some/nested/path"
                        + " | 301 /content/some/nested/path",
                "encoded | /old/[slug] | /new/[slug] | /old/a%20%C3%BC%3F | 301 /new/a%20%C3%BC%3F",
                "optional | /[[lang]]/old | /[[lang]]/new | /old | 301 /new",
                "optional | /[[lang]]/old | /[[lang]]/new | /de/old | 301 /de/new",
                "matcher | /p/[id=int] | /post/[id] | /p/7 | 301 /post/7",
                "external | /x/[s] | https://e.com/[s] 308 | /x/a%2Fb | 308 https://e.com/a%2Fb",
                "external | /x | https://e.com | /x | 301 https://e.com",
                "query | /x/[s] | /search?q=[s]&l=1 | /x/a%26b=c | 301 /search?q=a%26b%3Dc&l=1",
                "fragment | /x | /y#part | /x | 301 /y#part",
                "slash | /x | /y/ | /x/ | 301 /y/",
            })
    void areFilledIn(String row, String from, String to, String path, String line) {
        new TestSite().set("redirects", from + " " + to).get(path).isLine(line);
    }

    @Test
    void p19ComeAfterRoutesOfTheSamePattern() {
        TestSite site =
                new TestSite()
                        .set("redirects", "/blog/[...slug] /b/[...slug]\n/blog/about /about")
                        .route("/blog/contributing")
                        .on("GET", "/blog/[...slug]", c -> Response.text("route"));

        site.get("/blog/about").isLine("301 /about");
        site.get("/blog/contributing").isLine("200 /blog/contributing {}");
        site.get("/blog/x").isLine("200 route");
    }

    @Test
    void p29ComeAfterListedFiles() {
        TestSite site =
                new TestSite()
                        .set("redirects", "/articles/[slug] /known 302")
                        .file("articles/known/index.html", "known");

        site.get("/articles/known").isLine("200 known");
        site.get("/articles/unknown").isLine("302 /known");
    }

    @Test
    void stayBelowTheBase() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .set("redirects", "/old /new\n/x https://e.com/");

        site.get("/docs/old").isLine("301 /docs/new");
        site.get("/docs/x").isLine("301 https://e.com/");
    }

    @Test
    void otherMethodsAreRepeatedAsTheyAre() {
        TestSite site = new TestSite().set("redirects", "/old /new\n/seen /new 303");

        site.send("POST", "/old").isLine("308 /new");
        site.send("POST", "/seen").isLine("303 /new");
        site.send("HEAD", "/old").isLine("301 /new");
    }

    @Test
    void aTargetOfTheSettingsIsNoLink() {
        TestSite site = new TestSite().set("base", "/docs").set("redirects", "/old /docs/new");

        site.get("/docs/old").isLine("301 /docs/docs/new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/docs | /docs",
                "/docs/ | /docs/",
                "/docs?a | /docs?a",
                "/docs#a | /docs#a",
                "/docs/posts/1/ | /docs/posts/1/",
                "/docsify | /docs/docsify",
                "/posts/1/ | /docs/posts/1/",
                "/ | /docs/",
            })
    void toALinkHaveTheBaseAlready(String to, String location) {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on("POST", "/contact", c -> Response.redirect(to, 303));

        site.send("POST", "/docs/contact").isLine("303 " + location);
    }

    @Test
    void aRouteThatIsNamedAsTheBaseIsNoLink() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on("GET", "/docs/intro", c -> Response.text("intro"))
                        .on("POST", "/contact", c -> Response.redirect("/docs/intro", 303));

        site.send("POST", "/docs/contact").isLine("303 /docs/docs/intro");
    }

    @Test
    void rewriteAndFetchTakeALinkToo() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on("GET", "/here", c -> Response.text("here"))
                        .on("GET", "/rewritten", c -> c.rewrite("/docs/here"))
                        .on("GET", "/fetched", c -> c.fetch("/docs/here").toResponse());

        site.get("/docs/rewritten").isLine("200 here");
        site.get("/docs/fetched").isLine("200 here");
    }

    @Test
    void ofEndpointsGetTheBase() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on("POST", "/contact", c -> Response.redirect("/thanks?a=b", 303))
                        .on("GET", "/out", c -> Response.redirectExternal("https://e.com/x", 307))
                        .on(
                                "GET",
                                "/made",
                                c -> Response.empty(201).withHeader("Location", "/docs/x/1"));

        site.send("POST", "/docs/contact").isLine("303 /docs/thanks?a=b");
        site.get("/docs/out").isLine("307 https://e.com/x");
        site.get("/docs/made").isLine("201 /docs/x/1");
    }

    @ParameterizedTest(name = "D07 {0} at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "foo | /a/b | /docs/a/foo",
                "foo | /a/b/ | /docs/a/b/foo",
                "foo | `` | /docs/foo",
                "foo | / | /docs/foo",
                "./foo?x=1#f | /a/b | /docs/a/foo?x=1#f",
                "foo/ | /a/b | /docs/a/foo/",
                "../x | /a/b | /docs/x",
                "../x | /a/b/c | /docs/a/x",
                ".. | /a/b/c | /docs/a/",
                ". | /a/b | /docs/a/",
                "../../../x | /a/b | /docs/x",
                ".//evil.com | /a | /docs/evil.com",
                "..//evil.com | /a/b | /docs/evil.com",
                "b//c | /a | /docs/b//c",
                "?q=1 | /a/b | /docs/a/b?q=1",
                "?q=1 | /a/b?old=2 | /docs/a/b?q=1",
                "#a | /a/b | /docs/a/b#a",
                "#a | /a/b?old=a%20b | /docs/a/b?old=a%20b#a",
                "`` | /a/b | /docs/a/b",
                "`` | /a/b/?old=2 | /docs/a/b/?old=2",
                "`` | `` | /docs",
                "?q=1 | / | /docs/?q=1",
                "../x | /a/%2F%2Fevil.com/b | /docs/a/x",
                "x | /a/%2Fb/c | /docs/a/%2Fb/x",
                "/foo | /a/b | /docs/foo",
            })
    void d07RelativeReferencesMeanWhatTheyWouldInThePage(String to, String at, String location) {
        for (String base : List.of("", "/docs")) {
            TestSite site =
                    new TestSite()
                            .set("base", base)
                            .on("POST", "/[...path]", c -> Response.redirect(to, 303));

            String request = base.isEmpty() && at.isEmpty() ? "/" : base + at;
            String expected = location.substring("/docs".length() - base.length());
            site.send("POST", request).isLine("303 " + (expected.isEmpty() ? "/" : expected));
        }
    }

    @Test
    void d07ARelativeReferenceCannotBecomeAHost() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/[...path]",
                                c -> Response.redirect(c.request().query().get("to"), 302));

        for (String to : List.of(".//evil.com", "..//evil.com", "x/..//evil.com", ".///evil.com")) {
            site.get("/a?to=" + to).isLine("302 /evil.com");
        }
    }

    @ParameterizedTest(name = "L221 {0}")
    @CsvSource({
        "//evil.com",
        "/\\evil.com",
        "https:evil",
        "javascript:alert(1)",
        "https://evil.com"
    })
    void l221AnEndpointCannotLeaveTheSiteByAccident(String location) {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/go",
                                c -> Response.redirect(c.request().query().get("to"), 302));

        assertThat(site.get("/go?to=" + location.replace("\\", "%5C")).status()).isEqualTo(500);
        site.get("/go?to=" + location.replace("\\", "%5C")).has("Location", "");
    }

    @ParameterizedTest
    @CsvSource({"always", "never", "ignore"})
    void aFileThatRedirectsDoesSoAtOnceFromEitherSpelling(String slash) {
        Headers location = Headers.of(Map.of("Location", "/new"));
        TestSite site =
                new TestSite()
                        .set("trailingSlash", slash)
                        .file("old/index.html", "<meta>", 301, location)
                        .file("moved", "<meta>", 307, location);

        for (String path : List.of("/old", "/old/", "/moved", "/moved/")) {
            site.get(path).has("Location", "/new");
        }
    }

    @Test
    void o18AFileOfTheBuildRedirectsToo() {
        TestSite site =
                new TestSite()
                        .file(
                                "old/index.html",
                                "<meta>",
                                301,
                                Headers.of(Map.of("Location", "/new")));

        site.get("/old").isLine("301 /new");
    }
}
