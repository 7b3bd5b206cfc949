package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.bytes;
import static dev.perigee.runtime.raw.Hostile.get;
import static dev.perigee.runtime.raw.Hostile.post;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import dev.perigee.runtime.raw.Hostile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Request lines and header fields (RFC 9112 § 2 to 5), methods and sizes. */
@ExtendWith(TestServer.class)
class SyntaxTest {

    @TestFactory
    Stream<DynamicTest> fields(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                head(
                                        "L057 first field starts with a blank",
                                        "GET /hello HTTP/1.1\r\n X: 1\r\nHost: localhost\r\n\r\n"),
                                head(
                                        "L057 folded field",
                                        "GET /hello HTTP/1.1\r\nHost: localhost\r\nX: 1\r\n 2\r\n\r\n"),
                                field("L059 blank in the name", "X Y: 1"),
                                field("L059 control character in the name", "X\u0001Y: 1"),
                                field("L059 UTF-8 in the name", "X\u00c3\u00a9: 1"),
                                field("L059 no name", ": 1"),
                                field("L059 no colon", "XY"),
                                head(
                                        "L061 name over two lines",
                                        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-\r\nEncoding: chunked\r\n\r\n0\r\n\r\n"),
                                field("L063 bare CR in the value", "X: a\rb"),
                                field("L063 NUL in the value", "X: a\u0000b"),
                                head(
                                        "L065 block ended by CR LF CR X",
                                        "GET /hello HTTP/1.1\r\nHost: localhost\r\n\rX\r\n\r\n"),
                                head(
                                        "L035 bare LF in the head",
                                        "GET /hello HTTP/1.1\nHost: localhost\n\n"),
                                head(
                                        "L035 bare LF behind a field",
                                        "GET /hello HTTP/1.1\r\nHost: localhost\nX: 1\r\n\r\n"),
                                head(
                                        "L067 tabs in the request line",
                                        "GET\t/hello\tHTTP/1.1\r\nHost: localhost\r\n\r\n"),
                                head(
                                                "L069 HTTP/1.2",
                                                "GET /hello HTTP/1.2\r\nHost: localhost\r\n\r\n")
                                        .gets(505),
                                head(
                                                "L069 HTTP/4294967295.255",
                                                "GET /hello HTTP/4294967295.255\r\nHost: localhost\r\n\r\n")
                                        .gets(505),
                                head(
                                                "L069 HTTP/1.1x",
                                                "GET /hello HTTP/1.1x\r\nHost: localhost\r\n\r\n")
                                        .gets(505),
                                head("L071 HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                                        .gets(426, 505),
                                head(
                                                "L073 5,000 empty lines",
                                                "\r\n".repeat(5000)
                                                        + "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                        .gets(431)
                                        .orNothing()));
    }

    private static Hostile head(String id, String bytes) {
        return bytes(id, bytes).gets(400).andCloses();
    }

    private static Hostile field(String id, String field) {
        return head(id, "GET /hello HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n\r\n");
    }

    @TestFactory
    Stream<DynamicTest> ignored(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get(
                                                "L075 upgrade to websocket",
                                                "/hello",
                                                "Connection: Upgrade",
                                                "Upgrade: websocket",
                                                "Sec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEC==",
                                                "Sec-WebSocket-Version: 13")
                                        .gets(200, 426),
                                get(
                                                "L075 upgrade to h2c",
                                                "/hello",
                                                "Connection: Upgrade, HTTP2-Settings",
                                                "Upgrade: h2c",
                                                "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA")
                                        .gets(200, 426),
                                post(
                                                "L077 two content types",
                                                "/task",
                                                "{\"title\":\"x\"}",
                                                "Content-Type: application/json",
                                                "Content-Type: text/plain",
                                                "Content-Length: 13")
                                        .gets(400, 415),
                                post(
                                                "L095 X-HTTP-Method-Override",
                                                "/show",
                                                "",
                                                "X-HTTP-Method-Override: DELETE",
                                                "Content-Length: 0")
                                        .gets(200)
                                        .without("DELETE"),
                                post(
                                                "L095 _method",
                                                "/show?_method=DELETE",
                                                "",
                                                "Content-Length: 0")
                                        .gets(200)
                                        .without("\"method\":\"DELETE\"")));
    }

    @TestFactory
    Stream<DynamicTest> methods(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                method("L145 POST to a file", "POST", "/a.txt").gets(405),
                                method("L145 PUT to a file", "PUT", "/a.txt").gets(405),
                                method("L145 DELETE of a file", "DELETE", "/a.txt").gets(405),
                                method("L147 get", "get", "/hello").gets(501, 405),
                                method("L147 post", "post", "/show").gets(501, 405),
                                method("L147 Get of a file", "Get", "/a.txt").gets(501, 405),
                                bytes(
                                                "L149 CONNECT",
                                                "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n\r\n")
                                        .gets(400, 405),
                                bytes(
                                                "L149 CONNECT with a path",
                                                "CONNECT /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                        .gets(400, 405),
                                method("L151 HEAD", "HEAD", "/hello").gets(200),
                                bytes("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                        .gets(204),
                                method("TRACE", "TRACE", "/a.txt").gets(405)));
    }

    private static Hostile method(String id, String method, String target) {
        return bytes(
                id,
                method
                        + " "
                        + target
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    }

    @TestFactory
    Stream<DynamicTest> sizes(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get(
                                                "L155 a header of 9,000 bytes",
                                                "/hello",
                                                "X: " + "x".repeat(9_000))
                                        .gets(431)
                                        .andCloses()
                                        .orNothing(),
                                get(
                                                "L155 a cookie of 200 kB",
                                                "/hello",
                                                "Cookie: " + "x".repeat(200_000))
                                        .gets(431)
                                        .andCloses()
                                        .orNothing(),
                                get("L155 a target of 9,000 bytes", "/" + "x".repeat(9_000))
                                        .gets(414)
                                        .andCloses()
                                        .orNothing(),
                                get(
                                                "L157 1,200 weights",
                                                "/hello",
                                                "Accept: " + "a/b;q=0,".repeat(900) + "*/*")
                                        .gets(200),
                                get(
                                                "L177 malformed weight",
                                                "/app.css",
                                                "Accept-Encoding: gzip;q=abc, *;q=0")
                                        .gets(200)
                                        .without("Content-Encoding")));
    }
}
