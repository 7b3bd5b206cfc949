package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.BodyLimit;
import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.FormData;
import dev.perigee.api.Key;
import dev.perigee.api.Response;
import dev.perigee.api.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestContextTest {

    private static final Key<String> USER = Key.of("user", String.class);

    record Task(long id, String title) {}

    /** An endpoint that a user's site might have. */
    static class Tasks implements Endpoint {

        @Override
        public Response get(Context context) {
            return Response.json(new Task(context.params().getLong("id"), "Sleep"));
        }

        @Override
        public Response put(Context context) {
            return Response.json(context.request().json(Task.class));
        }
    }

    private static TestResponse call(TestContext context, Handler handler) throws Exception {
        return context.call(handler);
    }

    @Test
    void parametersComeOutOfThePathThatTheyWentInto() throws Exception {
        TestResponse answer = TestContext.get("/tasks/[id]").withParam("id", 7).call(new Tasks());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json(Task.class)).isEqualTo(new Task(7, "Sleep"));
        assertThat(answer.json().get("title").asString()).isEqualTo("Sleep");
        assertThat(answer.header("Content-Type")).contains("application/json");
    }

    @Test
    void aMatcherOfTheSitesOwnTakesAnyValue() throws Exception {
        for (String pattern : List.of("/tasks/[id=even]", "/tasks/[kind=own]-[id=int]")) {
            TestContext get = TestContext.get(pattern).withParam("id", 7);
            TestContext whole = pattern.contains("kind") ? get.withParam("kind", "a") : get;
            assertThat(whole.call(new Tasks()).status()).isEqualTo(200);
        }
    }

    @Test
    void aParameterMayHoldAnything() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/bands/[name]").withParam("name", "AC/DC ü%"),
                        context ->
                                Response.text(
                                        context.params().get("name")
                                                + " "
                                                + context.request().path()
                                                + " "
                                                + context.routePattern()));
        assertThat(answer.text()).isEqualTo("AC/DC ü% /bands/AC%2FDC%20%C3%BC%25 /bands/[name]");
    }

    @Test
    void aPatternNeedsItsParameters() {
        assertThatThrownBy(() -> TestContext.get("/tasks/[id]").call(new Tasks()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        TestResponse answer = TestContext.head("/tasks/[id]").withParam("id", 7).call(new Tasks());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/json");
        assertThat(answer.bytes()).isEmpty();
    }

    @Test
    void aMethodWithoutHandlerIsNotFoundOrNotAllowed() throws Exception {
        TestContext delete = TestContext.delete("/tasks/[id]").withParam("id", 7);
        TestResponse answer = delete.call(new Tasks());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Allow")).contains("GET, PUT, HEAD");
        assertThat(delete.withSetting("unmatchedMethod", "405").call(new Tasks()).status())
                .isEqualTo(405);
    }

    @Test
    void allAnswersAnyMethod() throws Exception {
        TestResponse answer =
                call(
                        TestContext.of("PROPFIND", "/"),
                        context -> Response.text(context.request().method()));
        assertThat(answer.text()).isEqualTo("PROPFIND");
    }

    @Test
    void theQueryIsThatOfThePathAndMore() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/search?q=a%26b").withQuery("page", 2),
                        context -> Response.text(context.request().query().toString()));
        assertThat(answer.text()).isEqualTo("{q=[a&b], page=[2]}");
    }

    @Test
    void headersAndCookiesAreThere() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/")
                                .withHeader("Accept-Language", "de")
                                .withCookie("a", "1")
                                .withCookie("b", "2"),
                        context -> {
                            context.cookies().set("seen", "yes");
                            return Response.text(
                                    context.request().headers().get("accept-language")
                                            + context.cookies().get("a")
                                            + context.cookies().get("b")
                                            + context.clientAddress());
                        });
        assertThat(answer.text()).isEqualTo("de12127.0.0.1");
        assertThat(answer.header("Set-Cookie"))
                .contains("seen=yes; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void aJsonBodyIsBound() throws Exception {
        TestContext put = TestContext.put("/tasks/[id]").withParam("id", 1);
        assertThat(put.json(new Task(1, "x")).call(new Tasks()).json(Task.class))
                .isEqualTo(new Task(1, "x"));
        assertThat(put.json(Map.of("title", 5)).call(new Tasks()).status()).isEqualTo(400);
        assertThat(put.call(new Tasks()).status()).isEqualTo(400);
    }

    @Test
    void aFormBodyIsRead() throws Exception {
        TestResponse answer =
                call(
                        TestContext.post("/").form(Map.of("email", "a+b@c d")),
                        context -> Response.text(context.request().formData().get("email")));
        assertThat(answer.text()).isEqualTo("a+b@c d");
    }

    @Test
    void aMultipartFormHasFieldsAndFiles() throws Exception {
        byte[] picture = {1, 2, 3};
        TestResponse answer =
                call(
                        TestContext.post("/")
                                .withField("title", "Moon")
                                .withFile("photo", "../moon.png", "image/png", picture),
                        context -> {
                            FormData form = context.request().formData();
                            Upload photo = form.upload("photo");
                            return Response.text(
                                    form.get("title")
                                            + " "
                                            + photo.fileName()
                                            + " "
                                            + photo.contentType()
                                            + " "
                                            + photo.size());
                        });
        assertThat(answer.text()).isEqualTo("Moon moon.png image/png 3");
    }

    @Test
    void aMultipartFormIsBytesAsWell() throws Exception {
        TestResponse answer =
                call(
                        TestContext.post("/").withField("a\"b", "1"),
                        context -> Response.text(context.request().text()));
        assertThat(answer.text())
                .startsWith("------perigee-test-form\r\n")
                .contains("Content-Disposition: form-data; name=\"a%22b\"\r\n\r\n1\r\n")
                .endsWith("------perigee-test-form--\r\n");
    }

    @Test
    void textAndBytesAreBodies() throws Exception {
        Handler echo = context -> Response.text(context.request().text());
        assertThat(call(TestContext.post("/").text("Grüße"), echo).text()).isEqualTo("Grüße");
        byte[] latin = "Grüße".getBytes(StandardCharsets.ISO_8859_1);
        TestContext other = TestContext.post("/").bytes(latin, "text/plain;charset=iso-8859-1");
        assertThat(call(other, echo).text()).isEqualTo("Grüße");
    }

    @Test
    void aMultipartFormIsNotMadeOfBytes() {
        TestContext post = TestContext.post("/");
        assertThatThrownBy(() -> post.bytes(new byte[0], "Multipart/Form-Data; boundary=x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A test's multipart form is made with withField and withFile, not of"
                                + " bytes.");
    }

    @BodyLimit("4B")
    private static final class Small implements Handler {

        @Override
        public Response handle(Context context) {
            return Response.text(context.request().text());
        }
    }

    @Test
    void bodyLimitsAreKept() throws Exception {
        assertThat(TestContext.post("/").text("1234").call(new Small()).status()).isEqualTo(200);
        assertThat(TestContext.post("/").text("12345").call(new Small()).status()).isEqualTo(413);
    }

    @Test
    void localsAreThoseThatMiddlewareWouldLeave() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/").withLocal(USER, "Ada"),
                        context -> Response.text(context.locals().get(USER)));
        assertThat(answer.text()).isEqualTo("Ada");
    }

    @Test
    void middlewareIsTestedAroundAnEndpoint() throws Exception {
        TestContext context =
                TestContext.get("/")
                        .withMiddleware(
                                (inner, next) -> next.proceed().withHeader("X-Order", "outer"))
                        .withMiddleware(
                                (inner, next) ->
                                        next.proceed()
                                                .withHeader("X-Order", "inner")
                                                .withStatus(202));
        TestResponse answer = call(context, inner -> Response.text("in the middle"));
        assertThat(answer.header("X-Order")).contains("outer");
        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void theEnvironmentIsWhatTheTestSays() throws Exception {
        Handler key = context -> Response.text(context.env("KEY").orElse("none"));
        assertThat(call(TestContext.get("/").withEnv("KEY", "k"), key).text()).isEqualTo("k");
        Handler path = context -> Response.text(context.env("PATH").orElse("none"));
        assertThat(call(TestContext.get("/"), path).text()).isEqualTo("none");
    }

    @Test
    void settingsAreThoseOfTheSite() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/a")
                                .withSetting("site", "https://example.com")
                                .withSetting("base", "/docs"),
                        context -> Response.redirect(context.url().getPath() + "/next", 303));
        assertThat(answer.header("Location")).contains("/docs/a/next");
        TestResponse url =
                call(
                        TestContext.get("/a").withSetting("site", "https://example.com"),
                        context -> Response.text(context.url().toString()));
        assertThat(url.text()).isEqualTo("https://example.com/a");
    }

    @Test
    void otherRoutesHavePaths() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/").withRoute("/tasks/[id]"),
                        context -> Response.text(context.site().path("/tasks/[id]", 7)));
        assertThat(answer.text()).isEqualTo("/tasks/7");
    }

    @Test
    void formsOfOtherSitesAreRefused() throws Exception {
        TestContext form =
                TestContext.post("/")
                        .form(Map.of("a", "1"))
                        .withHeader("Origin", "https://evil.example");
        assertThat(call(form, context -> Response.text("taken")).status()).isEqualTo(403);
    }
}
