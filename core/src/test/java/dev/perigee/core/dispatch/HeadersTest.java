package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Event;
import dev.perigee.api.Response;
import dev.perigee.core.exchange.AnswerBody;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void theResponsesOwnWinOverTheCollected() {
        TestSite site =
                new TestSite()
                        .around(
                                "/",
                                (c, next) -> {
                                    c.responseHeaders().set("X-A", "collected");
                                    c.responseHeaders().add("X-B", "1");
                                    c.responseHeaders().add("X-B", "2");
                                    c.responseHeaders().add("Vary", "Origin");
                                    return next.proceed();
                                })
                        .on("GET", "/x", c -> Response.text("").withHeader("x-a", "own"));

        site.get("/x").has("X-A", "own").has("X-B", "1 + 2").has("Vary", "Origin");
    }

    @Test
    void settingsComeAfterBoth() {
        TestSite site =
                new TestSite()
                        .set(
                                "headers",
                                """
                                /[...all]
                                  X-Frame-Options: DENY
                                  X-A: all
                                /api/[...path]
                                  X-A: api
                                  X-C: 1
                                /api/[id=int]
                                  X-D: int
                                """)
                        .on("GET", "/api/x", c -> Response.text("").withHeader("X-C", "own"))
                        .on("GET", "/api/[id]", c -> Response.text(""));

        site.get("/api/x")
                .has("X-Frame-Options", "DENY")
                .has("X-A", "api")
                .has("X-C", "own")
                .has("X-D", "");
        site.get("/api/5").has("X-D", "int");
        site.get("/nothing").has("X-Frame-Options", "DENY").has("X-A", "all");
    }

    @Test
    void ofTwoSettingsTheLastThatWasWrittenWins() {
        new TestSite()
                .set("headers", "/x\n X-A: 1\n/[...all]\n X-A: 2\n")
                .route("/x")
                .get("/x")
                .has("X-A", "2");
        new TestSite()
                .set("headers", "/[...all]\n X-A: 2\n/x\n X-A: 1\n/x\n X-B: 1\n X-B: 2\n")
                .route("/x")
                .get("/x")
                .has("X-A", "1")
                .has("X-B", "1 + 2");
    }

    @Test
    void l241NothingIsSniffed() {
        TestSite site =
                new TestSite()
                        .on("GET", "/json", c -> Response.json(Map.of()))
                        .on(
                                "GET",
                                "/own",
                                c -> Response.text("").withHeader("X-Content-Type-Options", "x"))
                        .on("GET", "/empty", c -> Response.empty(204));

        site.get("/json")
                .has("X-Content-Type-Options", "nosniff")
                .has("Content-Type", "application/json");
        site.get("/own").has("X-Content-Type-Options", "x");
        site.get("/empty").has("X-Content-Type-Options", "nosniff");
    }

    @Test
    void whatHasNoBodyHasNone() {
        TestSite site =
                new TestSite()
                        .on("GET", "/204", c -> Response.json(1).withStatus(204))
                        .on("GET", "/205", c -> Response.text("x").withStatus(205))
                        .on("GET", "/304", c -> Response.text("x").withStatus(304));

        site.get("/204").isLine("204").has("Content-Type", "");
        site.get("/205").isLine("205");
        site.get("/304").isLine("304").has("Content-Type", "text/plain;charset=utf-8");
    }

    @Test
    void a01EventsAreNotBuffered() {
        TestSite site =
                new TestSite()
                        .on("GET", "/x", c -> Response.events(events -> events.send(Event.of(1))))
                        .on("GET", "/y", c -> Response.text(""));
        TestSite.Got got = site.send(TestSite.request("GET", "/x", "Last-Event-ID", "7"));
        var events = (AnswerBody.Events) got.answer().body();

        got.has("X-Accel-Buffering", "no").has("Cache-Control", "no-cache");
        site.get("/y").has("X-Accel-Buffering", "");
        assertThat(events.lastEventId()).contains("7");
        assertThat(
                        new String(
                                events.frames().write(Event.of(Map.of("a", 1))),
                                StandardCharsets.UTF_8))
                .isEqualTo("data: {\"a\":1}\n\n");
    }

    @Test
    void e15AHeaderThatCannotBeSentIs500() {
        TestSite site =
                new TestSite()
                        .on(
                                "GET",
                                "/x",
                                c ->
                                        Response.text("")
                                                .withHeader("X-Good", "1")
                                                .withHeader("X-Bad", "a\u001fb"));

        assertThat(LogLines.of(() -> assertThat(site.get("/x").header("X-Good")).isEmpty()))
                .contains("The value of the header X-Bad holds the control character U+001F");
    }

    @Test
    void jsonWithoutAnOrderIsSorted() {
        new TestSite()
                .on("GET", "/x", c -> Response.json(Map.of("c", 1, "a", 2, "b", 3)))
                .get("/x")
                .isLine("200 {\"a\":2,\"b\":3,\"c\":1}");
    }
}
