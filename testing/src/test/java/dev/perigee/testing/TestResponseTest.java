package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Event;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;

class TestResponseTest {

    private static TestResponse call(TestContext context, Handler handler) throws Exception {
        return context.call(handler);
    }

    @Test
    void anHttpErrorIsJsonForAProgramAndAPageForABrowser() throws Exception {
        Handler failing =
                context -> {
                    throw HttpError.of(404, "Post not found");
                };
        TestResponse program = call(TestContext.get("/"), failing);
        assertThat(program.status()).isEqualTo(404);
        assertThat(program.text()).isEqualTo("{\"status\":404,\"message\":\"Post not found\"}");
        assertThat(program.failure()).isEmpty();
        TestResponse browser =
                call(TestContext.get("/").withHeader("Accept", "text/html"), failing);
        assertThat(browser.header("Content-Type")).contains("text/html;charset=utf-8");
    }

    @Test
    void anyOtherExceptionIsThereToBeSeen() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/"),
                        context -> {
                            throw new IOException("The disk is full.");
                        });
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("disk");
        assertThat(answer.failure()).containsInstanceOf(IOException.class);
        assertThat(answer).asString().contains("500", "The disk is full.");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "from a file");
        TestResponse answer =
                call(TestContext.get("/"), context -> Response.file(file, "text/plain"));
        assertThat(answer.text()).isEqualTo("from a file");
    }

    @Test
    void aStreamRunsToItsEnd() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/"),
                        context ->
                                Response.stream(
                                        out -> {
                                            out.write('a');
                                            out.flush();
                                            out.write(new byte[] {'b', 'c'});
                                        },
                                        "text/plain"));
        assertThat(answer.text()).isEqualTo("abc");
    }

    @Test
    void aStreamThatBreaksOffIsNoResponse() {
        Handler broken =
                context ->
                        Response.stream(
                                out -> {
                                    throw new IOException("gone");
                                },
                                "text/plain");
        assertThatThrownBy(() -> call(TestContext.get("/"), broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The body of the response was not completed; a server would have broken"
                                + " off the connection: java.io.IOException: gone")
                .hasRootCauseMessage("gone");
    }

    @Test
    void eventsComeWithoutTheirPauses() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/").withHeader("Last-Event-ID", "1"),
                        context ->
                                Response.events(
                                        events -> {
                                            events.send(
                                                    Event.of(
                                                            "after " + events.lastEventId().get()));
                                            events.pause(Duration.ofDays(1));
                                            events.send(Event.of(Map.of("n", 2)).withId("3"));
                                        }));
        assertThat(answer.header("Content-Type")).contains("text/event-stream");
        assertThat(answer.text()).isEqualTo("data: after 1\n\nid: 3\ndata: {\"n\":2}\n\n");
    }

    @Test
    void whatNeverEndsIsHeardForAWhile() throws Exception {
        TestResponse answer =
                call(
                        TestContext.get("/"),
                        context ->
                                Response.events(
                                        events -> {
                                            while (true) {
                                                events.send(Event.of("tick"));
                                            }
                                        }));
        assertThat(answer.text()).startsWith("data: tick\n\ndata: tick\n\n");
    }

    @Test
    void theBuildHasPropsAndNoClient() throws Exception {
        TestContext build = TestContext.get("/docs/[...path].txt").withParam("path", "a/b");
        TestResponse answer =
                call(
                        build.withProps(List.of("Hello")),
                        context ->
                                Response.text(
                                        context.url().getPath()
                                                + context.props(
                                                        new TypeReference<List<String>>() {})
                                                + context.isPrerendered()));
        assertThat(answer.text()).isEqualTo("/docs/a/b.txt[Hello]true");
        Handler asking = context -> Response.text(context.request().query().get("q"));
        assertThatThrownBy(() -> call(build.prerendered(), asking))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("prerendered");
    }

    @Test
    void theBuildPassesExceptionsOn() {
        Handler failing =
                context -> {
                    throw HttpError.of(404, "none");
                };
        assertThatThrownBy(() -> call(TestContext.get("/a.json").prerendered(), failing))
                .isInstanceOf(HttpError.class);
    }

    @Test
    void theBuildAsksWithGetAlone() {
        Handler any = context -> Response.text("");
        assertThatThrownBy(() -> call(TestContext.get("/a?x=1").prerendered(), any))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The build asks with GET alone: take query, headers, cookies and body away,"
                                + " or prerendered() and withProps(…).");
    }

    @Test
    void theBuildSeesTheEnvironmentOfTheTest() throws Exception {
        Endpoint endpoint =
                new Endpoint() {
                    @Override
                    public Response get(Context context) {
                        return Response.text(context.env("KEY").orElse("none"));
                    }
                };
        TestContext build = TestContext.get("/a.txt").prerendered().withEnv("KEY", "k");
        assertThat(build.call(endpoint).text()).isEqualTo("k");
    }
}
