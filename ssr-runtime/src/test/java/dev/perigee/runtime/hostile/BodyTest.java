package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.post;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import dev.perigee.runtime.raw.Hostile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies: how large, how complete, and what is in them. */
@ExtendWith(TestServer.class)
class BodyTest {

    private static final int LIMIT = 64 * 1024;

    @TestFactory
    Stream<DynamicTest> sizes(SiteServer server) {
        String hidden = "GET /hello?hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                post(
                                                "L049 over the limit",
                                                "/echo",
                                                "x".repeat(LIMIT + 1) + hidden,
                                                "Content-Length: " + (LIMIT + 1 + hidden.length()))
                                        .gets(413)
                                        .andCloses()
                                        .orNothing(),
                                post(
                                                "Q-04 declared over the limit",
                                                "/echo",
                                                "",
                                                "Content-Length: " + (LIMIT + 1))
                                        .gets(413)
                                        .andCloses(),
                                post(
                                                "Q-02 just the limit",
                                                "/echo",
                                                "x".repeat(LIMIT),
                                                "Content-Length: " + LIMIT)
                                        .gets(200),
                                post(
                                                "L167 chunked over the limit",
                                                "/echo",
                                                ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(17)
                                                        + "0\r\n\r\n",
                                                "Transfer-Encoding: chunked")
                                        .gets(413)
                                        .andCloses()
                                        .orNothing(),
                                post(
                                                "L169 a promise that is not kept",
                                                "/echo",
                                                "",
                                                "Content-Length: 5",
                                                "Expect: 100-continue")
                                        .gets(408, 400)
                                        .andCloses(),
                                post(
                                                "L171 10 bytes declared, 2 sent, silence",
                                                "/echo",
                                                "xx",
                                                "Content-Length: 10")
                                        .gets(408, 400)
                                        .andCloses(),
                                post(
                                                "L171 10 bytes declared, 2 sent, end",
                                                "/echo",
                                                "xx",
                                                "Content-Length: 10")
                                        .thenEnds()
                                        .gets(400, 408)
                                        .andCloses(),
                                post(
                                                "L173 broken gzip",
                                                "/echo",
                                                "xxxxx",
                                                "Content-Length: 5",
                                                "Content-Encoding: gzip")
                                        .gets(415, 400),
                                post(
                                                "L175 gzip",
                                                "/task",
                                                "\u001f\u008b",
                                                "Content-Length: 2",
                                                "Content-Encoding: x-gzip",
                                                "Content-Type: application/json")
                                        .gets(415, 400),
                                post(
                                                "identity is no coding",
                                                "/echo",
                                                "hello",
                                                "Content-Length: 5",
                                                "Content-Encoding: identity")
                                        .gets(200)
                                        .with("hello")));
    }

    @TestFactory
    Stream<DynamicTest> json(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                json(
                                        "L181 a number of 1,001 digits",
                                        "{\"title\":" + "1".repeat(1001) + "}"),
                                json(
                                                "L183 a string of 21 MB",
                                                "{\"title\":\"" + "x".repeat(21 << 20) + "\"}")
                                        .gets(413)
                                        .orNothing(),
                                json("L183 a name of 51 kB", "{\"" + "x".repeat(51 << 10) + "\":1}")
                                        .gets(413),
                                json("L183 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000))
                                        .gets(413),
                                json("L185 a name twice", "{\"title\":\"a\",\"title\":\"b\"}"),
                                json("L187 broken UTF-8", "{\"title\":\"\u00ff\u00fe\"}"),
                                json("L187 lone surrogate", "{\"title\":\"\\ud800\"}")
                                        .gets(200, 201),
                                json(
                                                "L187 UTF-16",
                                                latin("{\"title\":\"a\"}", StandardCharsets.UTF_16))
                                        .gets(201),
                                json(
                                                "L187 byte order mark",
                                                latin(
                                                        "\ufeff{\"title\":\"a\"}",
                                                        StandardCharsets.UTF_8))
                                        .gets(201),
                                json(
                                                "L189 a type to make",
                                                "{\"@class\":\"javax.script.ScriptEngineManager\",\"title\":\"a\"}")
                                        .gets(201)
                                        .without("javax"),
                                json("L191 nothing", ""),
                                json("L191 null", "null"),
                                json("no coercion", "{\"title\":5}"),
                                json("trailing text", "{\"title\":\"a\"} x"),
                                json("half", "{\"title\":")));
    }

    private static Hostile json(String id, String body) {
        return post(
                        id,
                        "/task",
                        body,
                        "Content-Type: application/json",
                        "Content-Length: " + body.length())
                .gets(400);
    }

    private static String latin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    Stream<DynamicTest> forms(SiteServer server) {
        String fields =
                IntStream.range(0, 1500)
                        .mapToObj(i -> "f" + i + "=1")
                        .collect(Collectors.joining("&"));
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                form("L193 1,500 fields", fields).gets(413),
                                form("L195 no escape", "a=%zz").gets(400),
                                form("L195 no UTF-8", "a=%ff%fe").gets(400),
                                form("L195 raw byte", "\u00e9=1").gets(400),
                                form("L199 empty names", "=v&&&=").gets(200),
                                post(
                                                "L197 unknown charset",
                                                "/form",
                                                "a=1",
                                                "Content-Type: application/x-www-form-urlencoded; charset=bogus",
                                                "Content-Length: 3")
                                        .gets(400, 415),
                                post(
                                                "a form of another type",
                                                "/form",
                                                "a=1",
                                                "Content-Type: application/json",
                                                "Content-Length: 3")
                                        .gets(415)));
    }

    private static Hostile form(String id, String body) {
        return post(
                id,
                "/form",
                body,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length());
    }

    @TestFactory
    Stream<DynamicTest> multipart(SiteServer server) {
        String part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                multipart("a good one", "; boundary=b", part + "--b--\r\n")
                                        .gets(200)
                                        .with("a=[1]"),
                                multipart("L203 no boundary", "", part + "--b--\r\n").gets(400),
                                multipart("L203 empty boundary", "; boundary=", part + "--b--\r\n")
                                        .gets(400),
                                multipart(
                                                "L203 boundary of 5,000 characters",
                                                "; boundary=" + "b".repeat(5000),
                                                part + "--b--\r\n")
                                        .gets(400),
                                multipart(
                                                "L205 150 parts",
                                                "; boundary=b",
                                                part.repeat(150) + "--b--\r\n")
                                        .gets(413),
                                multipart(
                                                "L207 a part beyond the limit",
                                                "; boundary=b",
                                                file("f", "x".repeat(1 << 20)) + "--b--\r\n")
                                        .gets(413)
                                        .orNothing(),
                                multipart(
                                                "L209 path in filename*",
                                                "; boundary=b",
                                                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename*=UTF-8''..%2f..%2fx\r\n\r\n1\r\n--b--\r\n")
                                        .gets(200)
                                        .with("f:x:")
                                        .without(".."),
                                multipart(
                                                "path in filename",
                                                "; boundary=b",
                                                file("../../etc/passwd", "1") + "--b--\r\n")
                                        .gets(200)
                                        .with("f:passwd:")
                                        .without("..", "etc"),
                                multipart(
                                                "L211 no name",
                                                "; boundary=b",
                                                "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--\r\n")
                                        .gets(400),
                                multipart(
                                                "L211 no disposition",
                                                "; boundary=b",
                                                "--b\r\nX: 1\r\n\r\n1\r\n--b--\r\n")
                                        .gets(400),
                                multipart(
                                                "L213 base64 stays",
                                                "; boundary=b",
                                                "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n--b--\r\n")
                                        .gets(200)
                                        .with("a=[MQ==]"),
                                multipart("no end", "; boundary=b", part).gets(400),
                                multipart("no part", "; boundary=b", "hello").gets(400),
                                multipart("nothing", "; boundary=b", "").gets(400),
                                multipart(
                                                "part head of 20 kB",
                                                "; boundary=b",
                                                "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nX: "
                                                        + "x".repeat(20_000)
                                                        + "\r\n\r\n1\r\n--b--\r\n")
                                        .gets(400, 413),
                                multipart(
                                                "field that is no UTF-8",
                                                "; boundary=b",
                                                "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u00ff\r\n--b--\r\n")
                                        .gets(400)));
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\""
                + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n"
                + content
                + "\r\n";
    }

    private static Hostile multipart(String id, String boundary, String body) {
        return post(
                id,
                "/form",
                body,
                "Content-Type: multipart/form-data" + boundary,
                "Content-Length: " + body.length());
    }
}
