package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.FetchingSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Event;
import dev.perigee.api.FetchRequest;
import dev.perigee.api.FetchResponse;
import dev.perigee.api.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchedBodyTest {

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
}
