package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.FetchingSite.site;
import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkFetchTest {

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

        try {
            assertThat(
                            LogLines.of(
                                    () ->
                                            assertThat(site(slow).get("/from").status())
                                                    .isEqualTo(500)))
                    // On a busy machine the time is over before the connection is there.
                    .containsPattern("/slow failed: (request|HTTP connect) timed out");
        } finally {
            never.countDown();
        }
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
