package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar keeps in its database. */
class TasksAndPostsIT extends LiveSite {

    private static final String TOO_LONG = "x".repeat(201);

    @Test
    void aTaskLivesFromPostToDelete() throws Exception {
        HttpResponse<String> made = site.sendJson("POST", "/api/tasks", "{\"title\":\" x \"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).matches("\\{\"id\":\\d+,\"title\":\"x\",\"done\":false}");
        String path = made.headers().firstValue("Location").orElseThrow();
        assertThat(site.get(path).body()).isEqualTo(made.body());
        assertThat(site.get("/api/tasks").body()).startsWith("[").contains(made.body());
        HttpResponse<String> changed = site.sendJson("PUT", path, "{\"done\":true}");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo(made.body().replace("false", "true"));
        HttpResponse<String> deleted = site.send(site.request(path).DELETE());
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(site.send(site.request(path).DELETE()).statusCode()).isEqualTo(404);
        assertThat(site.sendJson("PUT", path, "{\"done\":true}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "[",
                "null",
                "{\"title\":\"  \"}",
                "{\"title\":5}",
                "{\"title\":null}",
                "{\"title\":{}}"
            })
    void aTaskNeedsATitle(String body) throws Exception {
        HttpResponse<String> answer = site.sendJson("POST", "/api/tasks", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"title is required\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"done\":\"yes\"}",
                "{\"title\":7}",
                "{\"title\":\" \"}"
            })
    void aTaskIsNotChangedByAnUnreadableBody(String body) throws Exception {
        HttpResponse<String> answer = site.sendJson("PUT", "/api/tasks/1", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"invalid body\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "x", "1.0", "99999999999999999999", "-1"})
    void anIdThatIsNoTasksIs404(String id) throws Exception {
        String path = "/api/tasks/" + id;
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.sendJson("PUT", path, "{\"done\":true}").statusCode()).isEqualTo(404);
        assertThat(site.send(site.request(path).DELETE()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/tasks", "PUT, /api/tasks/1", "POST, /api/posts", "PUT, /api/posts"})
    void aTitleThatNoColumnHoldsIsRefused(String method, String path) throws Exception {
        String body = "{\"id\":1,\"title\":\"" + TOO_LONG + "\",\"body\":\"\"}";
        assertThat(site.sendJson(method, path, body).statusCode()).isEqualTo(400);
    }

    @Test
    void postsAreListedPageByPage() throws Exception {
        HttpResponse<String> first = site.get("/api/posts");
        assertThat(first.body()).startsWith("{\"posts\":[").endsWith("],\"page\":1,\"limit\":10}");
        assertThat(site.get("/api/posts?page=2&limit=5").body())
                .isEqualTo("{\"posts\":[],\"page\":2,\"limit\":5}");
        assertThat(site.get("/api/posts?page=2147483647&limit=100").body())
                .isEqualTo("{\"posts\":[],\"page\":2147483647,\"limit\":100}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page=", "page=2147483648", "limit=0", "limit=101"})
    void aPageThatCannotBeIsRefused(String query) throws Exception {
        assertThat(site.get("/api/posts?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aPostLivesFromPostToDelete() throws Exception {
        HttpResponse<String> made =
                site.sendJson("POST", "/api/posts", "{\"title\":\"One\",\"body\":\"Text\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        String path = made.headers().firstValue("Location").orElseThrow();
        String changed = made.body().replace("One", "Two");
        assertThat(site.sendJson("PUT", "/api/posts", changed).body()).isEqualTo(changed);
        assertThat(site.get(path).body()).isEqualTo(changed);
        assertThat(site.send(site.request(path).DELETE()).statusCode()).isEqualTo(204);
        assertThat(site.send(site.request(path).DELETE()).statusCode()).isEqualTo(404);
    }

    @Test
    void allPostsAreDeletedAtOnce() throws Exception {
        site.sendJson("POST", "/api/posts", "{\"title\":\"One\"}");
        assertThat(site.send(site.request("/api/posts").DELETE()).statusCode()).isEqualTo(204);
        assertThat(site.get("/api/posts").body())
                .isEqualTo("{\"posts\":[],\"page\":1,\"limit\":10}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "POST | {}                       | 400",
                "POST | {\"title\":1}            | 400",
                "PUT  | {\"title\":\"x\"}        | 400",
                "PUT  | {\"id\":1}               | 400",
                "PUT  | {\"id\":999,\"title\":\"x\"} | 404",
            })
    void aPostThatCannotBeIsRefused(String method, String body, int status) throws Exception {
        assertThat(site.sendJson(method, "/api/posts", body).statusCode()).isEqualTo(status);
    }

    @Test
    void anUnknownPostIsJsonForAProgramAndAPageForABrowser() throws Exception {
        HttpResponse<String> program = site.get("/api/posts/999");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.body()).isEqualTo("{\"status\":404,\"message\":\"Post not found\"}");
        HttpResponse<String> browser =
                site.send(site.request("/api/posts/999").header("Accept", "text/html,*/*;q=0.8"));
        assertThat(browser.statusCode()).isEqualTo(404);
        assertThat(browser.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(browser.body()).contains("<!doctype html>");
    }
}
