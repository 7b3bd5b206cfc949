package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.bytes;
import static dev.perigee.runtime.raw.Hostile.get;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ranges and conditions, sent raw; what they answer in full is {@code StaticFilesTest}'s. */
@ExtendWith(TestServer.class)
class CachingTest {

    @TestFactory
    Stream<DynamicTest> ranges(SiteServer server) {
        String many =
                IntStream.range(0, 900).mapToObj(i -> i + "-" + i).collect(Collectors.joining(","));
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get("L271 first two", "/big.bin", "Range: bytes=0-1")
                                        .gets(206)
                                        .with("Content-Range: bytes 0-1/3000000", "ab"),
                                get("L271 last five", "/big.bin", "Range: bytes=-5")
                                        .gets(206)
                                        .with("Content-Range: bytes 2999995-2999999/3000000"),
                                get("L271 from an offset", "/big.bin", "Range: bytes=2999990-")
                                        .gets(206)
                                        .with("Content-Range: bytes 2999990-2999999/3000000"),
                                get("L273 backwards", "/big.bin", "Range: bytes=3-1")
                                        .gets(200, 416),
                                get("L275 none", "/a.txt", "Range: bytes=-0")
                                        .gets(416)
                                        .with("Content-Range: bytes */8"),
                                get("L275 behind the end", "/a.txt", "Range: bytes=99-100")
                                        .gets(416)
                                        .with("Content-Range: bytes */8"),
                                get("L277 very many", "/big.bin", "Range: bytes=" + many)
                                        .gets(206, 200),
                                get(
                                                "L277 five far apart",
                                                "/big.bin",
                                                "Range: bytes=0-1,100000-100001,200000-200001,300000-300001,400000-400001")
                                        .gets(206)
                                        .with("multipart/byteranges"),
                                get(
                                                "L279 of another version",
                                                "/a.txt",
                                                "Range: bytes=0-1",
                                                "If-Range: \"old\"")
                                        .gets(200)
                                        .with("plain a"),
                                get("unknown unit", "/a.txt", "Range: lines=0-1")
                                        .gets(200)
                                        .with("plain a"),
                                bytes(
                                                "HEAD has no range",
                                                "HEAD /a.txt HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-1\r\n\r\n")
                                        .gets(200)
                                        .with("Content-Length: 8"),
                                get("L281 If-None-Match: *", "/a.txt", "If-None-Match: *")
                                        .gets(304)
                                        .without("plain"),
                                get(
                                                "L283 If-Match of another",
                                                "/_assets/app.1a2b.js",
                                                "If-Match: \"nope\"")
                                        .gets(412)
                                        .with("no-store")
                                        .without("immutable", "let a"),
                                get(
                                                "L285 date that is none",
                                                "/a.txt",
                                                "If-Modified-Since: garbage")
                                        .gets(200),
                                get(
                                                "L285 year 2100",
                                                "/a.txt",
                                                "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT")
                                        .gets(304, 200),
                                get(
                                                "a condition of 7 kB",
                                                "/a.txt",
                                                "If-None-Match: "
                                                        + "\"x\", ".repeat(1400)
                                                        + "\"y\"")
                                        .gets(200)));
    }
}
