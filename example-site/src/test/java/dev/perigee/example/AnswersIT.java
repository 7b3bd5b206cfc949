package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar answers, in all kinds of ways. */
class AnswersIT extends LiveSite {

    @Test
    void healthSaysItsPath() throws Exception {
        HttpResponse<String> answer = site.get("/api/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\",\"path\":\"/api/health\"}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void statusSaysTheTimeAndTheVersion() throws Exception {
        HttpResponse<String> answer = site.get("/api/status");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .matches(
                        "\\{\"status\":\"healthy\",\"timestamp\":\"[-0-9T:.]+Z\","
                                + "\"version\":\"\\d[^\"]*\"}");
    }

    @Test
    void helloIsPlainTextAndPageIsHtml() throws Exception {
        HttpResponse<String> hello = site.get("/api/hello");
        assertThat(hello.body()).isEqualTo("Hello, World!");
        assertThat(hello.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        HttpResponse<String> page = site.get("/api/page");
        assertThat(page.body()).contains("<h1>");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void corsIsOpenForAllOrigins() throws Exception {
        HttpResponse<String> preflight =
                site.send(
                        site.request("/api/cors")
                                .header("Access-Control-Request-Method", "GET")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().map())
                .containsKeys(
                        "access-control-allow-origin",
                        "access-control-allow-methods",
                        "access-control-allow-headers");
        assertThat(site.get("/api/cors").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE", "PUT", "PATCH", "OPTIONS", "PROPFIND"})
    void everyMethodIsAnswered(String method) throws Exception {
        HttpResponse<String> answer =
                site.send(site.request("/methods.json").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"message\":\"This was a " + method + "!\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/methods.json", "/api/hello", "/readonly", "/proxy", "/api/stream"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> answer =
                site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).isPresent();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void readonlyRefusesToBeChanged() throws Exception {
        assertThat(site.get("/readonly").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = site.send(site.request("/readonly").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("Method Not Allowed");
    }

    @Test
    void aShortLinkLeadsElsewhere() throws Exception {
        HttpResponse<String> answer = site.get("/links/java");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location")).contains("https://dev.java/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/links/unknown", "/products/unknown.json"})
    void whatIsUnknownIs404WithNothingInIt(String path) throws Exception {
        HttpResponse<String> answer = site.send(site.request(path).header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aProductIsJson() throws Exception {
        assertThat(site.get("/products/helmet.json").body())
                .isEqualTo("{\"id\":\"helmet\",\"name\":\"Helmet\",\"price\":8900}");
    }

    @Test
    void theProxyAsksTheTasks() throws Exception {
        site.sendJson("POST", "/api/tasks", "{\"title\":\"Seen through the proxy\"}");
        assertThat(site.get("/proxy").body())
                .contains("Seen through the proxy")
                .isEqualTo(site.get("/api/tasks").body());
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
    void filesAreServedToo(String path, String type, String content) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/3.json", "/docs/none.txt", "/none", "/api", "/_site"})
    void whatIsNotThereIs404(String path) throws Exception {
        HttpResponse<String> answer = site.send(site.request(path).header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Not found</h1>");
    }
}
