package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    @Test
    void e03AnEndpointSeesItsRequest() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/context/[param]",
                                c -> {
                                    Map<String, Object> seen = new TreeMap<>();
                                    seen.put("params", c.params().asMap());
                                    seen.put("url", c.url());
                                    seen.put("path", c.request().path());
                                    seen.put("client", c.clientAddress());
                                    seen.put("route", c.routePattern());
                                    seen.put("method", c.request().method());
                                    seen.put("agent", c.request().headers().get("User-Agent"));
                                    seen.put("query", c.request().query().all("q"));
                                    seen.put("built", c.isPrerendered());
                                    seen.put("env", c.env("SECRET"));
                                    seen.put("noEnv", c.env("OTHER").isPresent());
                                    seen.put("platform", c.platform(String.class).isPresent());
                                    return Response.json(seen);
                                });

        site.send(
                        request("GET", "/context/a%20b?q=1&q=2", "User-Agent", "test")
                                .withClientAddress("192.0.2.1"))
                .isLine(
                        "200 {\"agent\":\"test\",\"built\":false,\"client\":\"192.0.2.1\","
                                + "\"env\":\"SECRET\",\"method\":\"GET\",\"noEnv\":false,"
                                + "\"params\":{\"param\":\"a b\"},\"path\":\"/context/a%20b\","
                                + "\"platform\":false,\"query\":[\"1\",\"2\"],"
                                + "\"route\":\"/context/[param]\","
                                + "\"url\":\"http://localhost/context/a%20b?q=1&q=2\"}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | /x | http://localhost/x",
                "slash | /x/ | http://localhost/x/",
                "one spelling | /%78 | http://localhost/x",
                "query | /x?a=b&c | http://localhost/x?a=b&c",
                "odd query | /x?a=<b>\"{}^` \\ | http://localhost/x?a=%3Cb%3E%22%7B%7D%5E%60%20%5C",
                "bad escape | /x?a=%zz | http://localhost/x?a=%25zz",
                "brackets | /x?a[]=1 | http://localhost/x?a%5B%5D=1",
            })
    void theUrlIsTheRequests(String row, String target, String url) {
        new TestSite()
                .on(
                        "GET",
                        "/x",
                        c -> Response.text(c.url() + "" + c.request().url().equals(c.url())))
                .get(target)
                .isLine("200 " + url + "true");
    }

    @Test
    void h01TheSiteComesBeforeTheHost() {
        TestSite site =
                new TestSite()
                        .set("site", "https://example.com")
                        .on("GET", "/x", c -> Response.text(c.url() + " " + c.site().origin()));

        site.send(request("GET", "/x", "Host", "evil.com"))
                .isLine("200 https://example.com/x https://example.com");
    }

    @Test
    void theUrlHasTheBaseButThePathHasNot() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on("GET", "/", c -> Response.text(c.url() + " " + c.request().path()))
                        .on("GET", "/x", c -> Response.text(c.url() + " " + c.request().path()));

        site.get("/docs/x?a").isLine("200 http://localhost/docs/x?a /x");
        site.get("/docs").isLine("200 http://localhost/docs /");
        site.get("/docs/").isLine("200 http://localhost/docs/ /");
    }

    @ParameterizedTest(name = "U-09 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "foo=1 | 200 {foo=[1]}",
                "foo | 200 {foo=[]}",
                "foo=1&foo=2 | 200 {foo=[1, 2]}",
                "key=%26a=b | 200 {key=[&a=b]}",
                "a=%zz | 400 {\"status\":400,\"message\":\"The query holds a malformed percent-escape or bytes that are not UTF-8.\"}",
            })
    void theQueryIsDecodedWhenAsked(String query, String line) {
        TestSite site =
                new TestSite()
                        .on("GET", "/x", c -> Response.text(c.request().query().toString()))
                        .on("GET", "/ignored", c -> Response.text("fine"));

        site.get("/x?" + query).isLine(line);
        site.get("/ignored?" + query).isLine("200 fine");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "U-03, /test%252fme, 200 test%2fme",
        "U-05, /%5b, 200 [",
        "M17, /[page], 200 [page]",
        "M17, /%5Bpage%5D, 200 [page]",
        "slash, /AC%2fDC, 200 AC/DC",
        "unicode, /%E4%BB%80%E4%B9%88, 200 什么",
        "semicolon, /a;jsessionid=x, 200 a;jsessionid=x",
        "plus, /a+b, 200 a+b",
    })
    void parametersAreDecodedOnce(String row, String path, String line) {
        new TestSite()
                .on("GET", "/[slug]", c -> Response.text(c.params().get("slug")))
                .get(path)
                .isLine(line);
    }

    @ParameterizedTest(name = "S11 D {0}")
    @CsvSource({
        "/\\xfs.bxss.me%3Fastrojs.com/hello-world",
        "/%",
        "/%80",
        "/%c",
        "/%c0%80",
        "/%20foobar%",
        "/../a.txt",
        "/%2e%2e/x",
        "/%u002e",
        "/a%00",
        "/%09",
        "/%7f",
        "relative",
        "*",
        "/sub%c0%afb",
        "/%c0%ae%c0%ae/",
        "''"
    })
    void badPathsAre400(String path) {
        TestSite site = new TestSite().on("GET", "/[...rest]", c -> Response.text("rest"));

        assertThat(site.get(path).status()).isEqualTo(400);
        assertThat(site.get("/").status()).isEqualTo(200);
    }

    @Test
    void pageAndJsonOnOneRoute() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c ->
                                        switch (c.request()
                                                .accepts("text/html", "application/json")
                                                .orElse("none")) {
                                            case "text/html" -> Response.html("<p>");
                                            case "application/json" -> Response.json(1);
                                            default -> Response.empty(406);
                                        })
                        .on("GET", "/vary", c -> vary(c, "Cookie"))
                        .on("GET", "/star", c -> vary(c, "*"))
                        .on("GET", "/same", c -> vary(c, "accept, Cookie"));

        site.send(request("GET", "/x", "Accept", "text/html"))
                .isLine("200 <p>")
                .has("Vary", "Accept");
        site.send(request("GET", "/x", "Accept", "application/json")).isLine("200 1");
        site.get("/x").isLine("200 <p>");
        site.send(request("GET", "/x", "Accept", "image/png")).isLine("406").has("Vary", "Accept");
        site.get("/vary").has("Vary", "Cookie, Accept");
        site.get("/star").has("Vary", "*");
        site.get("/same").has("Vary", "accept, Cookie");
    }

    private static Response vary(dev.perigee.api.Context context, String value) {
        context.request().accepts("text/html");
        return Response.text("").withHeader("Vary", value);
    }

    @Test
    void propsAreOfTheBuildOnly() {
        TestSite site = new TestSite().on("GET", "/x", c -> Response.text(c.props(String.class)));

        assertThat(LogLines.of(() -> assertThat(site.get("/x").status()).isEqualTo(500)))
                .contains("This path has no props.");
    }

    @Test
    void siteMakesPaths() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .set("trailingSlash", "always")
                        .route("/posts/[id].json")
                        .route("/blog/[...path]")
                        .on(
                                "GET",
                                "/x",
                                c ->
                                        Response.text(
                                                c.site().path("/posts/[id].json", 1)
                                                        + " "
                                                        + c.site().path("/blog/[...path]", "a/ü")
                                                        + " "
                                                        + c.site().path("/blog/[...path]")
                                                        + " "
                                                        + c.site().path("/x")
                                                        + " "
                                                        + c.site().origin()
                                                        + c.site().base()))
                        .on("GET", "/bad", c -> Response.text(c.site().path("/nope")))
                        .on("GET", "/many", c -> Response.text(c.site().path("/x", 1)));

        site.get("/docs/x/")
                .isLine(
                        "200 /docs/posts/1.json /docs/blog/a/%C3%BC/ /docs/blog/ /docs/x/"
                                + " http://localhost/docs");
        assertThat(LogLines.of(() -> site.get("/docs/bad/")))
                .contains("The site has no route '/nope'.");
        assertThat(LogLines.of(() -> site.get("/docs/many/")))
                .contains("The route '/x' has 0 parameters, but there are 1 values.");
    }
}
