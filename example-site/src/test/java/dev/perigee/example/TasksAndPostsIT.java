package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar keeps in its database. */
class TasksAndPostsIT extends LiveSite {

    private static final String TOO_LONG = "x".repeat(201);

    @Test
    void aTaskLivesFromPostToDelete() {
        TestResponse made = site.post("/api/tasks", json("{\"title\":\" x \"}"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text()).matches("\\{\"id\":\\d+,\"title\":\"x\",\"done\":false}");
        String path = made.header("Location").orElseThrow();
        assertThat(site.get(path).text()).isEqualTo(made.text());
        assertThat(site.get("/api/tasks").text()).startsWith("[").contains(made.text());
        TestResponse changed = site.put(path, json("{\"done\":true}"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).isEqualTo(made.text().replace("false", "true"));
        TestResponse deleted = site.delete(path);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.text()).isEmpty();
        assertThat(site.delete(path).status()).isEqualTo(404);
        assertThat(site.put(path, json("{\"done\":true}")).status()).isEqualTo(404);
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
    void aTaskNeedsATitle(String body) {
        TestResponse answer = site.post("/api/tasks", json(body));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("{\"error\":\"title is required\"}");
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
    void aTaskIsNotChangedByAnUnreadableBody(String body) {
        TestResponse answer = site.put("/api/tasks/1", json(body));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("{\"error\":\"invalid body\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "x", "1.0", "99999999999999999999", "-1"})
    void anIdThatIsNoTasksIs404(String id) {
        String path = "/api/tasks/" + id;
        assertThat(site.get(path).status()).isEqualTo(404);
        assertThat(site.put(path, json("{\"done\":true}")).status()).isEqualTo(404);
        assertThat(site.delete(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/tasks", "PUT, /api/tasks/1", "POST, /api/posts", "PUT, /api/posts"})
    void aTitleThatNoColumnHoldsIsRefused(String method, String path) {
        String body = "{\"id\":1,\"title\":\"" + TOO_LONG + "\",\"body\":\"\"}";
        assertThat(site.send(method, path, json(body)).status()).isEqualTo(400);
    }

    @Test
    void postsAreListedPageByPage() {
        TestResponse first = site.get("/api/posts");
        assertThat(first.text()).startsWith("{\"posts\":[").endsWith("],\"page\":1,\"limit\":10}");
        assertThat(site.get("/api/posts?page=2&limit=5").text())
                .isEqualTo("{\"posts\":[],\"page\":2,\"limit\":5}");
        assertThat(site.get("/api/posts?page=2147483647&limit=100").text())
                .isEqualTo("{\"posts\":[],\"page\":2147483647,\"limit\":100}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "page=", "page=2147483648", "limit=0", "limit=101"})
    void aPageThatCannotBeIsRefused(String query) {
        assertThat(site.get("/api/posts?" + query).status()).isEqualTo(400);
    }

    @Test
    void aPostLivesFromPostToDelete() {
        TestResponse made = site.post("/api/posts", json("{\"title\":\"One\",\"body\":\"Text\"}"));
        assertThat(made.status()).isEqualTo(201);
        String path = made.header("Location").orElseThrow();
        String changed = made.text().replace("One", "Two");
        assertThat(site.put("/api/posts", json(changed)).text()).isEqualTo(changed);
        assertThat(site.get(path).text()).isEqualTo(changed);
        assertThat(site.delete(path).status()).isEqualTo(204);
        assertThat(site.delete(path).status()).isEqualTo(404);
    }

    @Test
    void allPostsAreDeletedAtOnce() {
        site.post("/api/posts", json("{\"title\":\"One\"}"));
        assertThat(site.delete("/api/posts").status()).isEqualTo(204);
        assertThat(site.get("/api/posts").text())
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
    void aPostThatCannotBeIsRefused(String method, String body, int status) {
        assertThat(site.send(method, "/api/posts", json(body)).status()).isEqualTo(status);
    }

    @Test
    void anUnknownPostIsJsonForAProgramAndAPageForABrowser() {
        TestResponse program = site.get("/api/posts/999");
        assertThat(program.status()).isEqualTo(404);
        assertThat(program.text()).isEqualTo("{\"status\":404,\"message\":\"Post not found\"}");
        TestResponse browser =
                site.withHeader("Accept", "text/html,*/*;q=0.8").get("/api/posts/999");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(browser.text()).contains("<!doctype html>");
    }
}
