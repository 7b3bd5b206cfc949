package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.CookieOptions;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.exchange.MemoryExchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookiesTest {

    private static final String PLAIN = "; Path=/; HttpOnly; SameSite=Lax";

    private static TestSite setting(String pattern) {
        return new TestSite()
                .on(
                        "GET",
                        pattern,
                        c -> {
                            c.cookies().set("a", "b");
                            return Response.text("x");
                        });
    }

    @ParameterizedTest(name = "{0} {1}://{2}")
    @CsvSource({
        "K-01, https, example.com, true",
        "K-01, https, localhost, true",
        "K-03, http, 192.168.0.1:5173, true",
        "K-02, http, localhost:5173, false",
        "K-02, http, 127.0.0.1, false",
        "K-02, http, [::1]:80, false",
        "sub, http, a.localhost, false",
        "tricky, http, localhost.evil.com, true",
    })
    void areSecureUnlessOnPlainLocalhost(String row, String scheme, String host, boolean secure) {
        setting("/x")
                .send(request("GET", "/x", "Host", host).withScheme(scheme))
                .has(
                        "Set-Cookie",
                        secure ? "a=b; Path=/; HttpOnly; Secure; SameSite=Lax" : "a=b" + PLAIN);
    }

    @Test
    void c06WhatIsSetIsSeenAtOnce() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    String before = c.cookies().get("foo");
                                    c.cookies().set("foo", "baz");
                                    c.cookies().set("new", "1");
                                    c.cookies().delete("gone");
                                    return Response.text(
                                            before
                                                    + c.cookies().get("foo")
                                                    + c.cookies().names()
                                                    + c.cookies().find("gone").isPresent());
                                });

        site.send(request("GET", "/x", "Cookie", "foo=bar; gone=1; [x]=1"))
                .isLine("200 barbaz[foo, new]false");
    }

    @Test
    void aMissingOneIs400() {
        TestSite site = new TestSite().on("GET", "/x", c -> Response.text(c.cookies().get("s")));

        site.get("/x").isLine("400 {\"status\":400,\"message\":\"The cookie 's' is missing.\"}");
    }

    @Test
    void k09OfTwoAlikeTheLastIsSent() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    c.cookies().set("a", "1");
                                    c.cookies().set("b", "2");
                                    c.cookies().set("a", "3");
                                    c.cookies()
                                            .set("a", "4", CookieOptions.defaults().withPath("/y"));
                                    return Response.text("");
                                });

        site.get("/x")
                .has(
                        "Set-Cookie",
                        "b=2"
                                + PLAIN
                                + " + a=3"
                                + PLAIN
                                + " + a=4; Path=/y; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest(name = "K-15 K-19 {0}")
    @CsvSource({
        "/x/y/z, /x/y/z",
        "/x/y, /x/y",
        "/x, /x",
        "/food, /",
        "/x/yes, /x",
    })
    void k15TheMostSpecificPathWins(String path, String seen) {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/[...path]",
                                c -> {
                                    for (String at :
                                            new String[] {"/x/y/z", "/", "/x/y", "/x", "/foo"}) {
                                        c.cookies()
                                                .set(
                                                        "n",
                                                        at,
                                                        CookieOptions.defaults().withPath(at));
                                    }
                                    return Response.text(
                                            c.cookies().get("n") + c.cookies().names());
                                });

        site.get(path).isLine("200 " + seen + "[n]");
    }

    @Test
    void k05AnEmptyPathIsThatOfTheRequest() {
        TestSite site =
                new TestSite()
                        .set("base", "/docs")
                        .on(
                                "GET",
                                "/foo/bar",
                                c -> {
                                    c.cookies()
                                            .set("a", "b", CookieOptions.defaults().withPath(""));
                                    return Response.text("");
                                });

        site.get("/docs/foo/bar")
                .has("Set-Cookie", "a=b; Path=/docs/foo/bar; HttpOnly; SameSite=Lax");
    }

    @Test
    void e17e19ThoseOfTheResponseComeFirst() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    c.cookies().set("from3", "1");
                                    c.cookies().set("from4", "1");
                                    return Response.text("")
                                            .withAddedHeader("Set-Cookie", "from1=1")
                                            .withAddedHeader("Set-Cookie", "from2=1");
                                });

        site.get("/x")
                .has("Set-Cookie", "from1=1 + from2=1 + from3=1" + PLAIN + " + from4=1" + PLAIN);
    }

    @Test
    void x13x15x23SurviveErrorsAndNewResponses() {
        TestSite site =
                new TestSite()
                        .around(
                                "/new",
                                (c, next) -> {
                                    next.proceed();
                                    return Response.text("new");
                                })
                        .on("GET", "/new", CookiesTest::set)
                        .on(
                                "GET",
                                "/broken",
                                c -> {
                                    set(c);
                                    throw new IOException();
                                })
                        .on(
                                "GET",
                                "/error",
                                c -> {
                                    set(c);
                                    throw HttpError.of(402, "Pay");
                                });

        site.get("/new").isLine("200 new").has("Set-Cookie", "a=b" + PLAIN);
        site.get("/broken").has("Set-Cookie", "a=b" + PLAIN).has("Cache-Control", "no-store");
        site.get("/error").has("Set-Cookie", "a=b" + PLAIN);
    }

    private static Response set(dev.perigee.api.Context context) {
        context.cookies().set("a", "b");
        return Response.text("");
    }

    @Test
    void l289WhatDependsOnCookiesIsPrivate() {
        TestSite site =
                new TestSite()
                        .on("GET", "/reads", c -> Response.text("" + c.cookies().find("a")))
                        .on("GET", "/sets", CookiesTest::set)
                        .on("GET", "/raw", c -> Response.text("").withHeader("Set-Cookie", "a=b"))
                        .on("GET", "/own", c -> set(c).withHeader("Cache-Control", "public"))
                        .on("GET", "/none", c -> Response.text(""));

        site.get("/reads").has("Cache-Control", "private");
        site.get("/sets").has("Cache-Control", "private");
        site.get("/raw").has("Cache-Control", "private");
        site.get("/own").has("Cache-Control", "public");
        site.get("/none").has("Cache-Control", "");
    }

    @Test
    void k17TooLargeIsAFaultOfTheSite() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    c.cookies().set("n", "x".repeat(4096));
                                    return Response.text("");
                                });

        assertThat(LogLines.of(() -> assertThat(site.get("/x").status()).isEqualTo(500)))
                .contains("The cookie 'n' has 4097 bytes");
    }

    @Test
    void severalHeadersAreRead() {
        TestSite site =
                new TestSite().on("GET", "/x", c -> Response.text(c.cookies().names().toString()));
        MemoryExchange exchange = request("GET", "/x", "Cookie", "a=1", "cookie", "b=2; a=3");

        site.send(exchange).isLine("200 [a, b]");
    }
}
