package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlashesTest {

    private static TestSite site(String slash) {
        TestSite site = new TestSite().set("trailingSlash", slash);
        for (String pattern :
                new String[] {"/", "/another", "/sub/path", "/dot.in.directory/path"}) {
            site.on("GET", pattern, c -> Response.text("ok"));
            site.on("POST", pattern, c -> Response.text("ok"));
        }
        return site.on("GET", "/feed.xml", c -> Response.text("feed"))
                .on("GET", "/file/[name]", c -> Response.text("file"))
                .file("one.css", "css")
                .file("about/index.html", "about")
                .file("api/hello", "hello");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "T01, /another, 301 /another/",
        "T02, /another/, 200 ok",
        "T03, /another///?hello=world, 301 /another/?hello=world",
        "T04, /another?foo=bar, 301 /another/?foo=bar",
        "T05, /another/?hello=world///, 200 ok",
        "T06, /, 200 ok",
        "T07, /sub/path, 301 /sub/path/",
        "T09, /dot.in.directory/path, 301 /dot.in.directory/path/",
        "T23, /one.css, 200 css",
        "page, /about, 301 /about/",
        "page, /about/, 200 about",
        "endpoint file, /api/hello, 200 hello",
        "endpoint file, /api/hello/, 200 hello",
        "M15, /feed.xml, 200 feed",
        "value like a file, /file/a.txt, 200 file",
        "value like none, /file/a, 301 /file/a/",
        "query with specials, /another?a=%zz|\", 301 /another/?a=%25zz%7C%22",
        "encoded, /file/%61, 301 /file/a/",
    })
    void always(String row, String path, String line) {
        site("always").get(path).isLine(line);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "T12, /another/, 301 /another",
        "T13, /another/?foo=bar, 301 /another?foo=bar",
        "T14, /another, 200 ok",
        "T15, /sub/path/, 301 /sub/path",
        "T16, /another///, 301 /another",
        "root, /, 200 ok",
        "root, ///, 301 /",
        "page, /about/, 301 /about",
        "page, /about, 200 about",
        "endpoint file, /api/hello/, 301 /api/hello",
        "value like a file, /file/a.txt/, 301 /file/a.txt",
    })
    void never(String row, String path, String line) {
        site("never").get(path).isLine(line);
    }

    @ParameterizedTest
    @CsvSource({
        "never, /docs//, 301 /docs",
        "never, /docs///?a=1, 301 /docs?a=1",
        "never, /docs/, 301 /docs",
        "always, /docs//, 301 /docs/",
        "ignore, /docs//, 301 /docs/",
    })
    void theRootBelowABaseIsOneStepAway(String slash, String path, String line) {
        site(slash).set("base", "/docs").get(path).isLine(line);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "T21, /another, 200 ok",
        "T21, /another/, 200 ok",
        "T29, /another//?foo=bar, 301 /another/?foo=bar",
        "R-49, /another/, 200 ok",
        "page, /about, 200 about",
        "page, /about/, 200 about",
        "page, /about//, 301 /about/",
        "endpoint file, /api/hello/, 200 hello",
        "root, //, 301 /",
    })
    void ignore(String row, String path, String line) {
        site("ignore").get(path).isLine(line);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/another///path", "/feed.xml/", "/one.css/", "/Another", "//another", "/sub//path",
                "/sub//path/", "//", "/nope//", "/nope/", "/feed.xml//", "/one.css//"
            })
    void m03WhatIsNotThereIsNotRedirectedTo(String path) {
        for (String slash : new String[] {"always", "never", "ignore"}) {
            TestSite site = site(slash);
            if (!path.equals("//")) {
                assertThat(site.get(path).status()).as(slash).isEqualTo(404);
                site.get(path).has("Location", "");
            }
        }
    }

    @ParameterizedTest(name = "T25 L115 {0}")
    @ValueSource(
            strings = {
                "//astro.build/press",
                "/foo//astro.build/press",
                "//example.com/es//astro.build",
                "//evil.com/",
                "//evil.com/%2e%2e",
                "/\\evil.com/",
                "//evil.com",
                "///evil.com//",
                "/%2Fevil.com/",
                "//another/",
                "//another//",
                "/%5Cevil.com/"
            })
    void noLocationLeavesTheSite(String path) {
        for (String slash : new String[] {"always", "never", "ignore"}) {
            TestSite site = site(slash).on("GET", "/[...rest]", c -> Response.text("rest"));
            assertThat(site.get(path).status()).isIn(200, 301, 400, 404);
            assertThat(site.get(path).header("Location")).doesNotMatch("^(//|/\\\\).*");
        }
    }

    @Test
    void t11OtherMethodsAreRepeatedAsTheyAre() {
        site("always").send("POST", "/another").isLine("308 /another/");
        site("never").send("POST", "/another/").isLine("308 /another");
        site("always").send("HEAD", "/another").isLine("301 /another/");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "T19, never, /mybase/another/, 301 /mybase/another",
        "T19, never, /mybase/another, 200 ok",
        "S-10, always, /mybase, 301 /mybase/",
        "S-10, always, /mybase/, 200 ok",
        "M07, never, /mybase/, 301 /mybase",
        "M07, never, /mybase, 200 ok",
        "both, ignore, /mybase, 200 ok",
        "both, ignore, /mybase/, 200 ok",
        "query, always, /mybase?a=b, 301 /mybase/?a=b",
        "slashes, ignore, /mybase//, 301 /mybase/",
    })
    void belowABase(String row, String slash, String path, String line) {
        site(slash).set("base", "/mybase").get(path).isLine(line);
    }

    @ParameterizedTest(name = "S09 {0}")
    @ValueSource(
            strings = {
                "/appX/another",
                "/app2/another",
                "/app-/another",
                "/another",
                "/",
                "//app/another",
                "/APP/another",
                "/ap"
            })
    void theBaseEndsAtASlash(String path) {
        TestSite site = site("ignore").set("base", "/app");

        assertThat(site.get(path).status()).isEqualTo(404);
        site.get("/app/another").isLine("200 ok");
        site.get("/%61pp/another").isLine("200 ok");
    }

    @Test
    void l269TheCheckForOtherSitesIsTheSameForEverySpelling() {
        for (String path : new String[] {"/another", "/another/", "/anothe%72", "/another//"}) {
            assertThat(
                            site("always")
                                    .send(
                                            request(
                                                    "POST",
                                                    path,
                                                    "Content-Type",
                                                    "text/plain",
                                                    "Origin",
                                                    "https://evil.com"))
                                    .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
