package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.Body;
import dev.perigee.testing.TestResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar answers, in all kinds of ways. */
class AnswersIT extends LiveSite {

    @Test
    void healthSaysItsPath() {
        TestResponse answer = site.get("/api/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"ok\",\"path\":\"/api/health\"}");
        assertThat(answer.header("Content-Type")).contains("application/json");
    }

    @Test
    void statusSaysTheTimeAndTheVersion() {
        TestResponse answer = site.get("/api/status");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .matches(
                        "\\{\"status\":\"healthy\",\"timestamp\":\"[-0-9T:.]+Z\","
                                + "\"version\":\"\\d[^\"]*\"}");
    }

    @Test
    void helloIsPlainTextAndPageIsHtml() {
        TestResponse hello = site.get("/api/hello");
        assertThat(hello.text()).isEqualTo("Hello, World!");
        assertThat(hello.header("Content-Type").orElseThrow()).startsWith("text/plain");
        TestResponse page = site.get("/api/page");
        assertThat(page.text()).contains("<h1>");
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void corsIsOpenForAllOrigins() {
        TestResponse preflight =
                site.withHeader("Access-Control-Request-Method", "GET")
                        .send("OPTIONS", "/api/cors", Body.empty());
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.headers().names())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .contains(
                        "access-control-allow-origin",
                        "access-control-allow-methods",
                        "access-control-allow-headers");
        assertThat(site.get("/api/cors").header("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE", "PUT", "PATCH", "OPTIONS", "PROPFIND"})
    void everyMethodIsAnswered(String method) {
        TestResponse answer = site.send(method, "/methods.json", Body.empty());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"message\":\"This was a " + method + "!\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/methods.json", "/api/hello", "/readonly", "/proxy", "/api/stream"})
    void headIsGetWithoutTheBody(String path) {
        TestResponse answer = site.head(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isPresent();
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void readonlyRefusesToBeChanged() {
        assertThat(site.get("/readonly").status()).isEqualTo(200);
        TestResponse answer = site.delete("/readonly");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).isEqualTo("Method Not Allowed");
    }

    @Test
    void aShortLinkLeadsElsewhere() {
        TestResponse answer = site.get("/links/java");
        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Location")).contains("https://dev.java/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/links/unknown", "/products/unknown.json"})
    void whatIsUnknownIs404WithNothingInIt(String path) {
        TestResponse answer = site.withHeader("Accept", "text/html").get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void aProductIsJson() {
        assertThat(site.get("/products/helmet.json").text())
                .isEqualTo("{\"id\":\"helmet\",\"name\":\"Helmet\",\"price\":8900}");
    }

    @Test
    void theProxyAsksTheTasks() {
        site.post("/api/tasks", json("{\"title\":\"Seen through the proxy\"}"));
        assertThat(site.get("/proxy").text())
                .contains("Seen through the proxy")
                .isEqualTo(site.get("/api/tasks").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "/             | text/html                | <h1>Perigee</h1>",
                "/thanks       | text/html                | Thank you",
                "/favicon.svg  | image/svg+xml            | <svg",
                "/1.json       | application/json         | {\"name\":\"Chris\"}",
                "/data.json    | application/json         | \"generator\"",
                "/docs/guide/live/streams.txt | text/plain | Streams",
            })
    void filesAreServedToo(String path, String type, String content) {
        TestResponse answer = site.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.text()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3.json", "/docs/none.txt", "/none", "/api", "/_site"})
    void whatIsNotThereIs404(String path) {
        TestResponse answer = site.withHeader("Accept", "text/html").get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("<h1>Not found</h1>");
    }
}
