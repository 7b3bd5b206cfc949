package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodsTest {

    private static TestSite site(String methods) {
        TestSite site = new TestSite();
        for (String method : methods.split(" ", -1)) {
            site.on(method, "/x", c -> Response.text(method + " for " + c.request().method()));
        }
        return site;
    }

    @ParameterizedTest(name = "{0} asked by {1}")
    @CsvSource({
        "GET POST, GET, 200 GET for GET",
        "GET POST, POST, 200 POST for POST",
        "GET HEAD, HEAD, 200",
        "GET ALL, QUERY, 200 ALL for QUERY",
        "GET ALL, PROPFIND, 200 ALL for PROPFIND",
        "GET ALL, OPTIONS, 200 ALL for OPTIONS",
        "GET ALL, get, 200 ALL for get",
        "GET OPTIONS, OPTIONS, 200 OPTIONS for OPTIONS",
    })
    void theMethodsOwnHandlerThenAll(String methods, String method, String line) {
        assertThat(site(methods).send(method, "/x").line()).isEqualTo(line);
    }

    @Test
    void h01HeadWithoutAHandlerIsGetWithoutItsBody() {
        TestSite site = site("GET ALL");

        assertThat(site.send("HEAD", "/x").answer().head()).isTrue();
        assertThat(site.send("HEAD", "/x").answer().headers())
                .isEqualTo(site.get("/x").answer().headers());
        assertThat(site.send("HEAD", "/x").line()).isEqualTo("200");
    }

    @Test
    void e05HeadKeepsStatusAndHeaders() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c ->
                                        Response.text("hello world")
                                                .withStatus(403)
                                                .withHeader("x-hello", "world"));

        site.send("HEAD", "/x").isLine("403").has("x-hello", "world");
    }

    @ParameterizedTest(name = "H-05 {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | GET, HEAD",
                "GET POST | GET, POST, HEAD",
                "POST GET DELETE PUT | GET, POST, PUT, DELETE, HEAD",
                "GET HEAD | GET, HEAD",
                "POST | POST",
                "DELETE OPTIONS | DELETE, OPTIONS",
            })
    void withoutAHandlerTheAllowHeaderSaysWhichThereAre(String methods, String allow) {
        TestSite strict = site(methods).set("unmatchedMethod", "405");

        site(methods).send("PATCH", "/x").has("Allow", allow);
        assertThat(site(methods).send("PATCH", "/x").status()).isEqualTo(404);
        strict.send("PATCH", "/x").has("Allow", allow);
        assertThat(strict.send("PATCH", "/x").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GET | GET, HEAD, OPTIONS", "POST | POST, OPTIONS"})
    void optionsWithoutAHandlerIs204(String methods, String allow) {
        site(methods)
                .send("OPTIONS", "/x")
                .isLine("204")
                .has("Allow", allow)
                .has("Content-Type", "");
    }

    @ParameterizedTest(name = "L147 {0}")
    @CsvSource({"get", "Get", "post", "QUERY", "TRACE", "CONNECT"})
    void methodNamesAreCaseSensitive(String method) {
        assertThat(site("GET POST").send(method, "/x").status()).isEqualTo(404);
        assertThat(site("GET POST").set("unmatchedMethod", "405").send(method, "/x").status())
                .isEqualTo(405);
    }

    @ParameterizedTest(name = "L145 {0}")
    @CsvSource({"POST", "PUT", "DELETE", "PATCH", "get", "QUERY"})
    void aFileTakesGetAndHeadOnly(String method) {
        TestSite site = new TestSite().file("a.txt", "text");

        assertThat(site.send(method, "/a.txt").status()).isEqualTo(405);
        site.send(method, "/a.txt").has("Allow", "GET, HEAD, OPTIONS");
        site.send("OPTIONS", "/a.txt").isLine("204").has("Allow", "GET, HEAD, OPTIONS");
        site.send("HEAD", "/a.txt").isLine("200");
    }

    @Test
    void l153AFileComesFirstForGetAndALiveRouteForTheMethodsThatItHandles() {
        TestSite site =
                site("GET POST").on("GET", "/y/[id]", c -> Response.text("live")).file("x", "file");
        site.file("y/1", "file", 200, Headers.of(Map.of("Content-Type", "text/plain")));

        site.get("/x").isLine("200 file");
        site.send("HEAD", "/x").has("Content-Type", "text/html");
        site.send("POST", "/x").isLine("200 POST for POST");
        assertThat(site.send("PUT", "/x").status()).isEqualTo(405);
        site.send("PUT", "/x").has("Allow", "GET, HEAD, OPTIONS");
        site.get("/y/1").isLine("200 file");
        site.get("/y/2").isLine("200 live");
    }

    @Test
    void cs07AFormFromElsewhereForAFileIs405() {
        TestSite site = new TestSite().file("a.txt", "text");

        assertThat(
                        site.send(
                                        request(
                                                "POST",
                                                "/a.txt",
                                                "Origin",
                                                "https://evil.com",
                                                "Content-Type",
                                                "text/plain"))
                                .status())
                .isEqualTo(405);
    }
}
