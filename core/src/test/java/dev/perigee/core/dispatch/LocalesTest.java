package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of another language that stand in for a missing one, and domains of languages. */
class LocalesTest {

    private final TestSite site =
            new TestSite()
                    .set("site", "https://example.com")
                    .set("locales", "en, es, pt, pt-BR")
                    .set("fallbackLocales", "es=en, pt-BR=pt, pt=en")
                    .file("index.html", "home")
                    .file("about/index.html", "about")
                    .file("es/only/index.html", "solo")
                    .file("blog/en/a/index.html", "a")
                    .file("en/folder/index.html", "folder")
                    .file("404.html", "none", 404, TestSite.html())
                    .file("es/404.html", "nada", 404, TestSite.html())
                    .page("/live/[id]", c -> Response.text("live " + c.params().get("id")))
                    .page("/pt/news", c -> Response.text("novas"))
                    .page("/es/status/[n]", c -> status(c.params().getInt("n")))
                    .page("/status/[n]", c -> Response.text("english"))
                    .on("GET", "/es/[name].json", c -> Response.json("no").withStatus(404))
                    .on("GET", "/x.json", c -> Response.json("x"));

    private static Response status(int status) {
        if (status >= 400) {
            throw HttpError.of(status, "said " + status);
        }
        return status >= 300 ? Response.redirect("/on", status) : Response.empty(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/es/about, 302 /about/",
        "/es/about?a=1, 302 /about/?a=1",
        "/es, 302 /",
        "/es/, 302 /",
        "/es/only, 200 solo",
        "/es/nothing, 404 nada",
        "/fr/about, 404 none",
        "/en/about, 404 none",
        "/pt-BR/news, 302 /pt/news/",
        "/pt-BR/about, 302 /about/",
        "/pt-br/about, 404 none",
        "/pt/folder, 302 /en/folder/",
        "/blog/es/a, 302 /blog/en/a/",
        "/blog/es/b, 404 none",
        "/es/live/a%2Fb%20c, 302 /live/a%2Fb%20c/",
        "/es/x.json, '404 \"no\"'",
        "/pt/x.json, 404 none",
        "/es//about, 404 none",
    })
    void aMissingPageLeadsToThatOfAnotherLanguage(String path, String expected) {
        site.send(request("GET", path, "Accept", "text/html")).isLine(expected);
    }

    @ParameterizedTest
    @CsvSource({"404, 302", "200, 200", "301, 301", "403, 403", "410, 410", "500, 500"})
    void onlyWhatIsNotFoundDoes(int status, int expected) {
        assertThat(site.get("/es/status/" + status).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 302", "POST, 404", "OPTIONS, 404"})
    void onlyReadingDoes(String method, int expected) {
        assertThat(site.send(method, "/es/about").status()).isEqualTo(expected);
    }

    @Test
    void theMiddlewareOfItsFolderComesFirst() {
        site.around("/es", (context, next) -> Response.text("who?").withStatus(401));
        site.get("/es/about").isLine("401 who?");
    }

    @ParameterizedTest
    @CsvSource({
        "always, /docs/es/about, 302 /docs/about/",
        "always, /docs/es/about/, 302 /docs/about/",
        "never, /docs/es/about/, 302 /docs/about",
        "never, /docs/es, 302 /docs",
        "ignore, /docs/es/about/, 302 /docs/about/",
    })
    void itLeadsToTheProperSpelling(String rule, String path, String expected) {
        site.set("base", "/docs").set("trailingSlash", rule).get(path).isLine(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/es/about, 200 about",
        "/es/live/7, 200 live 7",
        "/pt-BR/news, 200 novas",
        "/es/nothing, 404 nada",
        "/es/status/404, 200 english",
        "/es/status/403, 403",
    })
    void orIsShownInItsPlace(String path, String expected) {
        String line =
                site.set("fallbackType", "rewrite")
                        .send(request("GET", path, "Accept", "text/html"))
                        .line();
        assertThat(line).startsWith(expected);
    }

    private TestSite withDomains() {
        return site.set(
                        "localeDomains",
                        "es=https://es.example.com, pt=https://pt.example.com:8443")
                .file("style.css", "css", 200, Headers.empty())
                .page("/es/url", c -> Response.text(c.url() + " " + c.request().path()));
    }

    @ParameterizedTest
    @CsvSource({
        "es.example.com, /only, 200 solo",
        "ES.example.com, /only/, 200 solo",
        "es.example.com:8080, /only, 200 solo",
        "es.example.com, /es/only, 200 solo",
        "pt.example.com, /news, 200 novas",
        "pt.example.com, /only, 404 none",
        "es.example.com.evil.com, /only, 404 none",
        "example.com, /only, 404 none",
        "es.example.com, /style.css, 200 css",
        "es.example.com, /nothing, 404 nada",
        "es.example.com, /about, 302 https://example.com/about/",
        "es.example.com, /, 302 https://example.com/",
        "pt.example.com, /pt/news, 200 novas",
        "pt.example.com, /live/1?a=b, 302 https://example.com/live/1/?a=b",
        "fr.example.com, /about, 200 about",
        "es.example.com, /url, 200 https://es.example.com/url /es/url",
        "example.com, /es/url?a=1, 200 https://es.example.com/url?a=1 /es/url",
    })
    void aLanguageHasADomain(String host, String path, String expected) {
        withDomains()
                .send(request("GET", path, "Host", host, "Accept", "text/html"))
                .isLine(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "always, /docs/only, 301 /docs/only/",
        "never, /docs/only/, 301 /docs/only",
        "always, /docs/url, 301 /docs/url/",
        "never, /docs/url, 200 https://es.example.com/docs/url /es/url",
        "always, /docs/url/, 200 https://es.example.com/docs/url/ /es/url/",
    })
    void domainsKeepBaseAndSlashes(String rule, String path, String expected) {
        withDomains().set("base", "/docs").set("trailingSlash", rule);
        site.send(request("GET", path, "Host", "es.example.com")).isLine(expected);
    }

    @Test
    void formsOfItsDomainAreTaken() {
        withDomains().on("POST", "/form", c -> Response.text("taken"));
        String[][] origins = {
            {"https://es.example.com", "200"},
            {"https://pt.example.com:8443", "200"},
            {"https://pt.example.com", "403"},
            {"https://fr.example.com", "403"},
        };
        for (String[] origin : origins) {
            int status =
                    site.send(
                                    request(
                                            "POST",
                                            "/form",
                                            "Host",
                                            "example.com",
                                            "Origin",
                                            origin[0],
                                            "Content-Type",
                                            "text/plain"))
                            .status();
            assertThat(status).as(origin[0]).isEqualTo(Integer.parseInt(origin[1]));
        }
    }
}
