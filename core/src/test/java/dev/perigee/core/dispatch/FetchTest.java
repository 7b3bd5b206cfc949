package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.FetchingSite.site;
import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.FetchRequest;
import dev.perigee.api.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/text | 200 text",
                "/json | 200 [1,2]",
                "/static.txt | 200 static",
                "/stream | 200 s",
                "/to | 200 text",
                "/out | 307 https://e.com/x",
                "/nothing | 404 {\"status\":404,\"message\":\"Not Found\"}",
                "/broken | 500 {\"status\":500,\"message\":\"Internal Error\"}",
                "/static.txt#frag | 200 static",
                "/static.txt?a=b | 200 static",
                "/ü | 404 {\"status\":404,\"message\":\"Not Found\"}",
            })
    void aPathIsAnsweredInProcess(String path, String line) {
        site(FetchRequest.get(path)).get("/from").isLine(line);
    }

    @Test
    void e32AFragmentIsNoPartOfAPath() {
        assertThat(
                        site(FetchRequest.get("/a#b.txt"))
                                .file("a#b.txt", "hidden")
                                .get("/from")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void otherMethodsAndBodiesWorkToo() {
        site(FetchRequest.post("/echo").json(Map.of("b", 1, "a", 2)))
                .get("/from")
                .isLine("201 {\"a\":2,\"b\":1}")
                .has("Content-Type", "text/plain;charset=utf-8");
        site(FetchRequest.post("/echo").form(Map.of("a", "ü"))).get("/from").isLine("201 a=%C3%BC");
        site(FetchRequest.head("/text")).get("/from").isLine("200").has("X-A", "1");
    }

    @Test
    void belowABaseItIsLeftOut() {
        site(FetchRequest.get("/to")).set("base", "/docs").get("/docs/from").isLine("200 text");
    }

    @Test
    void whereTheSlashBelongsIsFollowed() {
        TestSite site = site(FetchRequest.get("/text")).set("trailingSlash", "always");

        site.get("/from/").isLine("200 text");
        site(FetchRequest.post("/echo").text("x"))
                .set("trailingSlash", "always")
                .get("/from/")
                .isLine("201 x");
    }

    @Test
    void e29CookiesAndAuthorizationGoAlong() {
        TestSite site = site(FetchRequest.get("/seen"));

        site.send(
                        request(
                                        "GET",
                                        "/from",
                                        "Cookie",
                                        "a=f%C3%BC; [x]=1",
                                        "Authorization",
                                        "Bearer t",
                                        "Accept-Language",
                                        "de",
                                        "X-Other",
                                        "1")
                                .withClientAddress("192.0.2.7"))
                .isLine(
                        "200 {\"Accept\":\"*/*\",\"Accept-Language\":\"de\","
                                + "\"Authorization\":\"Bearer t\",\"Cookie\":\"a=f%C3%BC\","
                                + "\"Host\":\"localhost\",\"client\":\"192.0.2.7\","
                                + "\"url\":\"http://localhost/seen\"}");
        site.get("/from")
                .isLine(
                        "200 {\"Accept\":\"*/*\",\"Host\":\"localhost\",\"client\":\"127.0.0.1\","
                                + "\"url\":\"http://localhost/seen\"}");
        assertThat(site(FetchRequest.post("/seen").text("")).get("/from").body())
                .contains("\"Origin\":\"http://localhost\"");
    }

    @Test
    void k11WhatWasSetInBetweenGoesAlong() {
        TestSite site =
                site(FetchRequest.get("/seen"))
                        .around(
                                "/",
                                (c, next) -> {
                                    if (c.request().path().equals("/from")) {
                                        c.cookies().set("c", "fö");
                                        c.cookies().set("a", "new");
                                        c.cookies().delete("gone");
                                    }
                                    return next.proceed();
                                });

        assertThat(site.send(request("GET", "/from", "Cookie", "a=1; b=2; gone=3")).body())
                .contains("\"Cookie\":\"b=2; c=f%C3%B6; a=new\"");
        assertThat(
                        site(FetchRequest.get("/seen").withHeader("Cookie", "own=1"))
                                .send(request("GET", "/from", "Cookie", "a=1"))
                                .body())
                .contains("\"Cookie\":\"own=1\"");
    }

    @Test
    void cookiesThatTheOtherSetsStayThere() {
        TestSite site =
                new TestSite()
                        .on("GET", "/from", c -> c.fetch("/sets").toResponse())
                        .on(
                                "GET",
                                "/sets",
                                c -> {
                                    c.cookies().set("a", "b");
                                    return Response.text("x");
                                });

        site.get("/from").isLine("200 x").has("Set-Cookie", "");
    }

    @Test
    void inCirclesIsStopped() {
        TestSite site = new TestSite().on("GET", "/a", c -> c.fetch("/a").toResponse());

        site.get("/a")
                .isLine("508 {\"status\":508,\"message\":\"The site fetches itself in circles.\"}");
        assertThat(LogLines.of(() -> site(FetchRequest.get("/loop")).get("/from")))
                .contains("/loop redirects in circles.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "//evil.com/x",
                "ftp://x/",
                "file:///etc/passwd",
                "",
                "javascript:x",
                "http:///x",
                "http://[bad/"
            })
    void whatIsNeitherAPathNorOnTheWebIsAMistakeInTheCode(String uri) {
        assertThat(
                        LogLines.of(
                                () ->
                                        assertThat(
                                                        site(FetchRequest.get(uri))
                                                                .get("/from")
                                                                .status())
                                                .isEqualTo(500)))
                .contains("IllegalArgumentException");
    }
}
