package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.TestResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the jar sends piece by piece, and how it ends. */
class LiveStreamsIT {

    private RunningJar site;

    @BeforeEach
    void start() throws IOException {
        site = RunningJar.start(Map.of());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void helloArrivesBeforeTheWorld() throws Exception {
        HttpResponse<InputStream> answer = open("/api/stream");
        try (InputStream body = answer.body()) {
            long start = System.nanoTime();
            String hello = new String(body.readNBytes(6), StandardCharsets.UTF_8);
            long untilHello = System.nanoTime() - start;
            String world = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(hello + world).isEqualTo("Hello World!");
            assertThat(System.nanoTime() - start).isGreaterThan(untilHello + 500_000_000);
        }
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
    }

    @Test
    void threeEventsArrive() throws Exception {
        TestResponse answer = site.client().get("/api/events").expect(200);
        assertThat(answer.header("Content-Type")).contains("text/event-stream");
        assertThat(answer.text().lines().filter(line -> line.startsWith("data:")))
                .containsExactly("data: {\"left\":3}", "data: {\"left\":2}", "data: {\"left\":1}");
    }

    @Test
    void aResponseThatIsUnderWayIsFinishedBeforeTheEnd() throws Exception {
        HttpResponse<InputStream> answer = open("/api/stream");
        try (InputStream body = answer.body()) {
            body.readNBytes(6);
            Process process = site.terminate();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("World!");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private HttpResponse<InputStream> open(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(site.url(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }
}
