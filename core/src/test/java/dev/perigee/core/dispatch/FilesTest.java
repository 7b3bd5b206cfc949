package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import dev.perigee.core.exchange.AnswerBody;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    private static TestSite site() {
        return new TestSite()
                .file("index.html", "home")
                .file("404.html", "not found page")
                .file("500.html", "error page")
                .file("about/index.html", "about")
                .file("contact.html", "contact")
                .file("posts/1.json", "one")
                .file("什么.txt", "what")
                .file("a b.txt", "blank")
                .file(".well-known/assetlinks.json", "links")
                .file("old/index.html", "moved", 301, Headers.of(Map.of("Location", "/new")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "root, /, 200 home",
        "exact, /posts/1.json, 200 one",
        "exact, /index.html, 200 home",
        "exact, /about/index.html, 200 about",
        "page, /about, 200 about",
        "page, /about/, 200 about",
        "public page, /contact, 200 contact",
        "M09, /contact.html, 200 contact",
        "N04, /什么.txt, 400 Bad Request",
        "N04, /%E4%BB%80%E4%B9%88.txt, 200 what",
        "blank, /a%20b.txt, 200 blank",
        "L269, /posts/%31.json, 200 one",
        "S13, /.well-known/assetlinks.json, 200 links",
        "redirect, /old/, 301 /new",
    })
    void areFoundByTheirPath(String row, String path, String line) {
        TestSite site = site();
        assertThat(site.send(TestSite.request("GET", path, "Accept", "text/plain")).line())
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "L123 A-13 {0}")
    @ValueSource(
            strings = {
                "/POSTS/1.json", "/posts/1.json/", "/posts", "/posts/", "/posts/1", "/about.html",
                "/404", "/500", "/posts%2F1.json", "/posts%5C1.json", "/posts/1.json.",
                        "/posts/1.json%20",
                "/posts/1.json::$DATA", "/contact.html/", "/contact/index.html"
            })
    void areFoundByNoOther(String path) {
        assertThat(site().get(path).status()).isIn(404, 400);
    }

    @Test
    void pagesOfEitherFormatAreFound() {
        TestSite site =
                site().set("buildFormat", "file")
                        .file("x.html", "file")
                        .file("x/index.html", "folder");

        site.get("/x").isLine("200 file");
        site().file("x.html", "file").file("x/index.html", "folder").get("/x").isLine("200 folder");
        site.get("/about").isLine("200 about");
    }

    @Test
    void m09BelowABase() {
        TestSite site = site().set("base", "/blog").set("buildFormat", "file");

        site.get("/blog/index.html").isLine("200 home");
        site.get("/blog/contact.html").isLine("200 contact");
        site.get("/blog").isLine("200 home");
        assertThat(site.get("/index.html").status()).isEqualTo(404);
    }

    @Test
    void haveTheHeadersOfTheIndexAndNosniff() {
        TestSite site = site().around("/", (context, next) -> Response.empty(500));

        site.get("/about")
                .has("Content-Type", "text/html")
                .has("X-Content-Type-Options", "nosniff")
                .isLine("200 about");
        assertThat(site.get("/about").answer().body()).isInstanceOf(AnswerBody.SiteFile.class);
    }

    @Test
    void aPrerenderedRouteAnswersOnlyWhatItListed() {
        TestSite site = site().on("GET", "/posts/[...rest]", c -> Response.text("next route"));

        site.get("/posts/1.json").isLine("200 one");
        site.get("/posts/2.json").isLine("200 next route");
    }

    @Test
    void theErrorPageIsShownWithErrorsOnly() {
        site().get("/nothing").isLine("404 not found page").has("Cache-Control", "no-store");
        site().get("/404.html").isLine("200 not found page");
    }
}
