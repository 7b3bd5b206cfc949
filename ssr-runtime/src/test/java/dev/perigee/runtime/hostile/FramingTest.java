package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.bytes;
import static dev.perigee.runtime.raw.Hostile.post;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import dev.perigee.runtime.raw.Hostile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Message framing and request smuggling (RFC 9112 § 6 and 7.1). */
@ExtendWith(TestServer.class)
class FramingTest {

    private static final String HIDDEN = "GET /hello?hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> lengths(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                refused(
                                        "L001 length and chunked",
                                        "Content-Length: 6",
                                        "Transfer-Encoding: chunked"),
                                refused(
                                        "L001 chunked and length",
                                        "Transfer-Encoding: chunked",
                                        "Content-Length: 6"),
                                refused(
                                        "L003 two lengths",
                                        "Content-Length: 5",
                                        "Content-Length: 5"),
                                refused(
                                        "L003 two different lengths",
                                        "Content-Length: 5",
                                        "Content-Length: 6"),
                                refused("L003 a list of lengths", "Content-Length: 5, 5"),
                                refused("L005 plus", "Content-Length: +5"),
                                refused("L005 minus", "Content-Length: -5"),
                                refused("L007 hexadecimal", "Content-Length: 0x5"),
                                refused("L009 empty", "Content-Length:"),
                                refused(
                                        "L009 far too large",
                                        "Content-Length: 99999999999999999999"),
                                refused(
                                        "L013 control character in the name",
                                        "Content-Length\u0085: 5"),
                                refused("L013 blank before the colon", "Content-Length : 5"),
                                refused("L015 identity", "Transfer-Encoding: identity"),
                                refused(
                                        "L017 chunked twice",
                                        "Transfer-Encoding: chunked",
                                        "Transfer-Encoding: chunked"),
                                refused(
                                        "L017 chunked, chunked",
                                        "Transfer-Encoding: chunked, chunked"),
                                refused(
                                        "L019 chunked, then identity",
                                        "Transfer-Encoding: chunked",
                                        "Transfer-Encoding: identity"),
                                refused("L021 vertical tab", "Transfer-Encoding: \u000bchunked"),
                                refused("L023 quoted", "Transfer-Encoding: \"chunked\""),
                                refused("L023 xchunked", "Transfer-Encoding: xchunked")));
    }

    private static Hostile refused(String id, String... framing) {
        return post(id, "/echo", "5\r\nhello\r\n0\r\n\r\n" + HIDDEN, framing)
                .gets(400, 501)
                .andCloses();
    }

    @TestFactory
    Stream<DynamicTest> chunks(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                chunked("L027 size with a plus", "+5\r\nhello\r\n0\r\n\r\n"),
                                chunked("L027 size with a minus", "-5\r\nhello\r\n0\r\n\r\n"),
                                chunked(
                                        "L029 size with an underscore",
                                        "0_5\r\nhello\r\n0\r\n\r\n"),
                                chunked("L029 size with 0x", "0x5\r\nhello\r\n0\r\n\r\n"),
                                chunked(
                                        "L033 forty zeros",
                                        "0".repeat(40) + "5\r\nhello\r\n0\r\n\r\n"),
                                chunked("L035 bare line feeds", "5\nhello\n0\n\n"),
                                chunked(
                                        "L037 a request in a quoted extension",
                                        "1;ext=\"val\r\nX\r\n0\r\n\r\n" + HIDDEN),
                                chunked(
                                                "L039 an extension of 200 kB",
                                                "5;"
                                                        + "x".repeat(200_000)
                                                        + "\r\nhello\r\n0\r\n\r\n")
                                        .orNothing(),
                                chunked(
                                        "L041 no line end behind the data",
                                        "5\r\nhelloX\r\n0\r\n\r\n"),
                                chunked(
                                                "L045 100 kB of trailers",
                                                "0\r\n"
                                                        + ("X: " + "x".repeat(96) + "\r\n")
                                                                .repeat(1000)
                                                        + "\r\n")
                                        .gets(431)
                                        .orNothing(),
                                chunked(
                                                "L031 a chunk of 4 GiB that does not come",
                                                "100000005\r\nhello")
                                        .gets(408, 413)));
    }

    private static Hostile chunked(String id, String body) {
        return post(id, "/echo", body, "Transfer-Encoding: chunked").gets(400).andCloses();
    }

    @TestFactory
    Stream<DynamicTest> well(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                post(
                                                "L011 a length with a zero in front",
                                                "/echo",
                                                "0123456789",
                                                "Content-Length: 010")
                                        .gets(200),
                                bytes(
                                                "L025 chunked in HTTP/1.0",
                                                "POST /echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
                                        .gets(200, 400)
                                        .inHttp10(),
                                post(
                                                "L043 trailers are no headers",
                                                "/show",
                                                "5\r\nhello\r\n0\r\nContent-Length: 50\r\nHost: evil\r\n\r\n",
                                                "Transfer-Encoding: chunked")
                                        .gets(200)
                                        .without("evil"),
                                post(
                                                "L047 a request as the body of a 404",
                                                "/nowhere",
                                                HIDDEN,
                                                "Content-Length: " + HIDDEN.length())
                                        .gets(404),
                                post(
                                                "Q-06 bytes without a length are a request",
                                                "/echo",
                                                "",
                                                "X-None: 1")
                                        .gets(200)));
    }
}
