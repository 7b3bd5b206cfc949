package dev.perigee.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.BadLine;
import dev.perigee.runtime.raw.RawAnswer;
import dev.perigee.runtime.raw.RawConnection;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** L319: the same answers, byte for byte, whatever the line does to the packets. */
@ExtendWith(TestServer.class)
class BadLineTest {

    private final int port;

    BadLineTest(SiteServer server) {
        port = server.url().getPort();
    }

    static Stream<List<String>> conversations() {
        return Stream.of(
                List.of(get("/"), get("/a.txt", "Range: bytes=2-4"), get("/nothing")),
                List.of(get("/app.css", "Accept-Encoding: br"), get("/hello?x"), get("/%zz")),
                // Nothing comes after them: a request behind events is not answered (GoneWatch).
                List.of(get("/events")),
                List.of(post("/echo", "text/plain", "x".repeat(500)), get("/hello?after")),
                List.of(
                        """
                        POST /echo HTTP/1.1
                        Host: localhost
                        Transfer-Encoding: chunked

                        3
                        abc
                        4
                        defg
                        0

                        """
                                .replace("\n", "\r\n"),
                        get("/hello?after")),
                List.of(
                        post("/form", "application/x-www-form-urlencoded", "a=1&b=%C3%BC"),
                        post("/json", "application/json", "{\"a\":[1,2,{\"b\":null}]}"),
                        post("/json", "application/json", "{")),
                List.of("BAD\r\n\r\n"));
    }

    private static String get(String path, String... headers) {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    }

    private static String post(String path, String type, String body) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body;
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void answersAreTheSame(List<String> requests) throws Exception {
        try (BadLine line = new BadLine(port)) {
            assertThat(answers(line.port(), requests)).isEqualTo(answers(port, requests));
        }
    }

    private static List<String> answers(int port, List<String> requests) throws IOException {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(String.join("", requests));
            return requests.stream().map(request -> next(connection)).toList();
        }
    }

    private static String next(RawConnection connection) {
        try {
            RawAnswer answer = connection.answer();
            return answer.head().replaceAll("(?i)\r\ndate:[^\r]*", "") + "\n" + answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
