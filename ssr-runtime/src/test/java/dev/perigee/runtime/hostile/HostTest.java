package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.bytes;
import static dev.perigee.runtime.raw.Hostile.get;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import dev.perigee.runtime.raw.Hostile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hosts, authorities and forwarded headers. */
@ExtendWith(TestServer.class)
class HostTest {

    @TestFactory
    Stream<DynamicTest> malformed(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                host("L079 two hosts", "Host: a\r\nHost: a"),
                                host("L079 a list", "Host: a,b"),
                                host("L079 none", "X: 1"),
                                host("L081 user", "Host: a@evil"),
                                host("L081 path", "Host: x/../evil"),
                                host("L081 fragment", "Host: evil.com#"),
                                host("L081 backslash", "Host: a\\b"),
                                host("L081 blank", "Host: a b"),
                                host("L083 port 99999", "Host: x:99999"),
                                host("L083 negative port", "Host: x:-1"),
                                host("L083 open bracket", "Host: [::1"),
                                host("L085 NUL", "Host: google.com\u0000.evil"),
                                bytes(
                                                "L087 user in the target",
                                                "GET http://u:p@x/ HTTP/1.1\r\nHost: x\r\n\r\n")
                                        .gets(400)
                                        .andCloses()));
    }

    private static Hostile host(String id, String field) {
        return bytes(id, "GET /show HTTP/1.1\r\n" + field + "\r\n\r\n").gets(400).andCloses();
    }

    @TestFactory
    Stream<DynamicTest> ignored(SiteServer server) {
        String ours = "\"url\":\"http://localhost:" + server.url().getPort() + "/show\"";
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get(
                                                "L091 X-Forwarded-*",
                                                "/show",
                                                "X-Forwarded-Host: evil.com",
                                                "X-Forwarded-Proto: https",
                                                "X-Forwarded-Port: 444",
                                                "X-Forwarded-For: 6.6.6.6")
                                        .gets(200)
                                        .without("evil", "https", "444", "6.6.6.6"),
                                get(
                                                "L091 Forwarded",
                                                "/show",
                                                "Forwarded: for=6.6.6.6;host=evil.com;proto=https")
                                        .gets(200)
                                        .without("evil", "https", "6.6.6.6"),
                                bytes(
                                                "H01 foreign host",
                                                "GET /show HTTP/1.1\r\nHost: evil.com\r\n\r\n")
                                        .gets(200)
                                        .without("evil")
                                        .with(ours),
                                bytes("L089 HTTP/1.0 without host", "GET /show HTTP/1.0\r\n\r\n")
                                        .gets(200)
                                        .with(ours)
                                        .inHttp10(),
                                bytes(
                                                "L299 target and host differ",
                                                "GET http://evil.com/show HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                        .gets(400)
                                        .andCloses()));
    }
}
