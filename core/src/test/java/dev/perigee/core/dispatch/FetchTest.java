package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.perigee.api.Context;
import dev.perigee.api.Event;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {

    private HttpServer server;
    private String url = "";

    @BeforeEach
    void startStandIn() throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(free, 0);
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopStandIn() {
        server.stop(0);
    }

    /** A stand-in that answers a path. */
    private void serve(String path, int status, String body, String... headers) {
        server.createContext(
                path,
                exchange -> {
                    for (int i = 0; i < headers.length; i += 2) {
                        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                    }
                    byte[] sent =
                            body.replace("{request}", seen(exchange.getRequestMethod(), exchange))
                                    .getBytes(StandardCharsets.UTF_8);
                    boolean head = exchange.getRequestMethod().equals("HEAD");
                    exchange.sendResponseHeaders(
                            status, head || sent.length == 0 ? -1 : sent.length);
                    if (!head) {
                        exchange.getResponseBody().write(sent);
                    }
                    exchange.close();
                });
    }

    private static String seen(String method, com.sun.net.httpserver.HttpExchange exchange)
            throws IOException {
        return method
                + " "
                + exchange.getRequestURI()
                + " "
                + exchange.getRequestHeaders().getFirst("Authorization")
                + " "
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static TestSite site(FetchRequest request) {
        return new TestSite()
                .on("GET", "/from", c -> c.fetch(request).toResponse())
                .on("GET", "/text", c -> Response.text("text").withHeader("X-A", "1"))
                .on("GET", "/json", c -> Response.json(List.of(1, 2)))
                .on("POST", "/echo", c -> Response.text(c.request().text()).withStatus(201))
                .on("GET", "/seen", c -> Response.json(seen(c)))
                .on("POST", "/seen", c -> Response.json(seen(c)))
                .on("GET", "/to", c -> Response.redirect("/text?x", 302))
                .on("GET", "/out", c -> Response.redirectExternal("https://e.com/x", 307))
                .on("GET", "/loop", c -> Response.redirect("/loop", 302))
                .on("GET", "/stream", c -> Response.stream(out -> out.write('s'), "text/plain"))
                .on(
                        "GET",
                        "/broken",
                        c -> {
                            throw new IOException("secret");
                        })
                .file(
                        "static.txt",
                        "static",
                        200,
                        Headers.of(Map.of("Content-Type", "text/plain")));
    }

    private static Map<String, Object> seen(Context context) {
        Map<String, Object> seen = new TreeMap<>();
        context.request().headers().forEach((name, value) -> seen.put(name, value));
        seen.put("url", context.url().toString());
        seen.put("client", context.clientAddress());
        return seen;
    }

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

    @Test
    void anAnswerIsReadAsOneLikes() {
        TestSite site =
                site(FetchRequest.get("/x"))
                        .on(
                                "GET",
                                "/read",
                                c -> {
                                    try (FetchResponse json = c.fetch("/json");
                                            FetchResponse text = c.fetch("/text");
                                            FetchResponse bytes = c.fetch("/static.txt");
                                            FetchResponse typed = c.fetch("/json");
                                            FetchResponse stream = c.fetch("/stream");
                                            InputStream in = stream.stream()) {
                                        return Response.text(
                                                json.json().get(1)
                                                        + text.text()
                                                        + text.headers().get("x-a")
                                                        + bytes.bytes().length
                                                        + typed.json(int[].class).length
                                                        + in.readAllBytes().length
                                                        + stream.status());
                                    }
                                })
                        .on("GET", "/bad", c -> Response.text(c.fetch("/text").json() + ""))
                        .on(
                                "GET",
                                "/twice",
                                c -> {
                                    FetchResponse got = c.fetch("/text");
                                    return Response.text(got.text() + got.text());
                                });

        site.get("/read").isLine("200 2text1621200");
        assertThat(LogLines.of(() -> assertThat(site.get("/bad").status()).isEqualTo(500)))
                .contains("The answer with status 200 is not the JSON that was expected");
        assertThat(LogLines.of(() -> assertThat(site.get("/twice").status()).isEqualTo(500)))
                .contains("The body of this answer was read already.");
    }

    @Test
    void aStreamIsNotMadeBeforeItIsSent() {
        AtomicInteger written = new AtomicInteger();
        TestSite site =
                new TestSite()
                        .on("GET", "/from", c -> c.fetch("/s").toResponse())
                        .on(
                                "GET",
                                "/s",
                                c ->
                                        Response.stream(
                                                out -> {
                                                    written.incrementAndGet();
                                                    out.write('x');
                                                },
                                                "text/plain"));
        TestSite.Got got = site.get("/from");

        assertThat(written).hasValue(0);
        assertThat(got.body()).isEqualTo("x");
    }

    @Test
    void aStreamIsReadWhileItIsWritten() {
        CountDownLatch firstRead = new CountDownLatch(1);
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/s",
                                c ->
                                        Response.stream(
                                                out -> {
                                                    out.write('a');
                                                    out.flush();
                                                    firstRead.await();
                                                    out.write(new byte[100_000]);
                                                },
                                                "text/plain"))
                        .on(
                                "GET",
                                "/from",
                                c -> {
                                    try (FetchResponse got = c.fetch("/s");
                                            InputStream in = got.stream()) {
                                        int first = in.read();
                                        firstRead.countDown();
                                        return Response.text(
                                                first + " " + in.readAllBytes().length);
                                    }
                                });

        site.get("/from").isLine("200 97 100000");
    }

    @Test
    void aStreamThatFailsOrIsLeftEndsBothSides() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/endless",
                                c ->
                                        Response.stream(
                                                out -> {
                                                    try {
                                                        while (true) {
                                                            out.write(new byte[8192]);
                                                        }
                                                    } finally {
                                                        stopped.countDown();
                                                    }
                                                },
                                                "text/plain"))
                        .on(
                                "GET",
                                "/fails",
                                c ->
                                        Response.stream(
                                                out -> {
                                                    out.write('a');
                                                    throw new IllegalStateException("half way");
                                                },
                                                "text/plain"))
                        .on(
                                "GET",
                                "/leave",
                                c -> {
                                    try (InputStream in = c.fetch("/endless").stream()) {
                                        return Response.text("" + in.read());
                                    }
                                })
                        .on(
                                "GET",
                                "/read",
                                c -> {
                                    try (InputStream in = c.fetch("/fails").stream()) {
                                        return Response.text("" + in.readAllBytes().length);
                                    }
                                });

        site.get("/leave").isLine("200 0");
        stopped.await();
        assertThat(LogLines.of(() -> assertThat(site.get("/read").status()).isEqualTo(500)))
                .contains("The body could not be completed.");
    }

    @Test
    void eventsAreReadAsText() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/e",
                                c ->
                                        Response.events(
                                                events -> {
                                                    events.send(Event.of("a"));
                                                    events.pause(Duration.ofMillis(1));
                                                    events.send(Event.of(events.lastEventId()));
                                                }))
                        .on("GET", "/from", c -> Response.text(c.fetch("/e").text()));

        site.get("/from").isLine("200 data: a\n\ndata: null");
    }

    @Test
    void aFileOfTheEndpointsChoiceIsReadToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "file");
        TestSite site =
                new TestSite()
                        .on("GET", "/f", c -> Response.file(file, "text/csv"))
                        .on("GET", "/from", c -> c.fetch("/f").toResponse())
                        .on("GET", "/text", c -> Response.text(c.fetch("/f").text()));

        site.get("/from").isLine("200 file").has("Content-Type", "text/csv");
        site.get("/text").isLine("200 file");
    }

    @Test
    void anAbsoluteUrlGoesOverTheNetwork() {
        serve(
                "/api",
                201,
                "{request}",
                "Content-Type",
                "text/x",
                "Set-Cookie",
                "a=b",
                "X-Kept",
                "1",
                "Access-Control-Allow-Origin",
                "*",
                "Connection",
                "X-Hop",
                "X-Hop",
                "1",
                "Strict-Transport-Security",
                "max-age=1");
        FetchRequest request =
                FetchRequest.post(url + "/api?x=1").json(5).withHeader("Authorization", "own");

        site(request)
                .send(request("GET", "/from", "Authorization", "secret", "Cookie", "s=1"))
                .isLine("201 POST /api?x=1 own application/json 5")
                .has("Content-Type", "text/x")
                .has("X-Kept", "1")
                .has("Set-Cookie", "")
                .has("X-Hop", "")
                .has("Access-Control-Allow-Origin", "")
                .has("Strict-Transport-Security", "");
    }

    @Test
    void redirectsOfAnotherSiteAreFollowedForGetOnly() {
        serve("/final", 200, "{request}");
        serve("/moved", 302, "", "Location", "/final");
        serve("/circle", 302, "", "Location", "/circle");
        serve("/away", 302, "", "Location", url.replace("127.0.0.1", "localhost") + "/final");
        serve("/odd", 302, "", "Location", "ftp://x/");

        site(FetchRequest.get(url + "/moved").withHeader("Authorization", "own"))
                .get("/from")
                .isLine("200 GET /final own null");
        site(FetchRequest.get(url + "/away").withHeader("Authorization", "own"))
                .get("/from")
                .isLine("200 GET /final null null");
        site(FetchRequest.post(url + "/moved").text("x"))
                .get("/from")
                .isLine("302 " + url + "/final");
        assertThat(site(FetchRequest.get(url + "/odd")).get("/from").status()).isEqualTo(502);
        assertThat(LogLines.of(() -> site(FetchRequest.get(url + "/circle")).get("/from")))
                .contains("redirects in circles.");
    }

    @Test
    void whatOtherSitesAnswerIsReadWithCare() {
        serve("/latin", 200, "é", "Content-Type", "text/plain; charset=iso-8859-1");
        serve("/charset", 200, "x", "Content-Type", "text/plain; charset=bogus");
        serve("/none", 204, "");
        TestSite site =
                new TestSite()
                        .on("GET", "/latin", c -> Response.text(c.fetch(url + "/latin").text()))
                        .on("GET", "/charset", c -> Response.text(c.fetch(url + "/charset").text()))
                        .on("GET", "/none", c -> c.fetch(url + "/none").toResponse())
                        .on("GET", "/json", c -> Response.json(c.fetch(url + "/latin").json()));

        site.get("/latin").isLine("200 Ã©");
        site.get("/none").isLine("204");
        assertThat(LogLines.of(() -> site.get("/charset"))).contains("The charset 'bogus'");
        assertThat(LogLines.of(() -> site.get("/json"))).contains("is not the JSON");
    }

    @Test
    void nobodyThereOrNoAnswerInTimeIsAnError() {
        CountDownLatch never = new CountDownLatch(1);
        server.createContext(
                "/slow",
                exchange -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        FetchRequest slow = FetchRequest.get(url + "/slow").withTimeout(Duration.ofMillis(50));

        assertThat(LogLines.of(() -> assertThat(site(slow).get("/from").status()).isEqualTo(500)))
                .contains("TimeoutException");
        never.countDown();
        assertThat(LogLines.of(() -> site(FetchRequest.get("http://127.0.0.1:1/")).get("/from")))
                .contains("ConnectException");
    }

    @Test
    void whatWasFetchedButNotReadIsLetGoWhenTheExchangeIsDone() throws IOException {
        serve("/api", 200, "x".repeat(100_000));
        List<FetchResponse> fetched = new java.util.ArrayList<>();
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c -> {
                                    fetched.add(c.fetch(url + "/api"));
                                    return Response.text("");
                                });
        var exchange = request("GET", "/x");
        site.send(exchange);
        exchange.done();

        try (InputStream in = fetched.get(0).stream()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(in::readAllBytes))
                    .isInstanceOf(IOException.class);
        }
    }
}
