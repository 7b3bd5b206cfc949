package dev.perigee.runtime.hostile;

import static dev.perigee.runtime.raw.Hostile.get;

import dev.perigee.runtime.SiteServer;
import dev.perigee.runtime.TestServer;
import dev.perigee.runtime.raw.Gauntlet;
import dev.perigee.runtime.raw.Hostile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paths, and what must not be reached by them. */
@ExtendWith(TestServer.class)
class PathTest {

    @TestFactory
    Stream<DynamicTest> refused(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                        "L097 /../a.txt",
                                        "L097 /sub/../../etc/hostname",
                                        "L097 /sub/../a.txt",
                                        "L097 /./a.txt",
                                        "L099 /%2e%2e/a.txt",
                                        "L099 /sub/%2e%2e/a.txt",
                                        "L099 /sub/.%2e/a.txt",
                                        "L099 /sub/%2E./a.txt",
                                        "L101 /%25252525252e%25252525252e/a.txt",
                                        "L103 /sub\\b.txt",
                                        "L103 \\a.txt",
                                        "L105 /pub;/../admin",
                                        "L107 /%c0%ae%c0%ae/a.txt",
                                        "L107 /sub%c0%afb.txt",
                                        "L107 /%e0%80%af",
                                        "L107 /%ed%a0%80",
                                        "L107 /%ff",
                                        "L109 /%u002e%u002e/",
                                        "L111 /a.txt%00.html",
                                        "L111 /%00/",
                                        "L111 /a\u0000.txt",
                                        "L113 /%09",
                                        "L113 /%7f",
                                        "L113 /%0d%0aX:1",
                                        "L115 /\\evil.com/",
                                        "L125 /\u00c3\u00a9.txt",
                                        "L125 /<script>",
                                        "L125 /\"",
                                        "S11 /%",
                                        "S11 /%c",
                                        "S11 /%zz",
                                        "S11 /%20foobar%",
                                        "L127 /@evil.com/..",
                                        "L129 /rest/..",
                                        "L129 /rest/a/%2e%2e/b",
                                        "L129 /rest/" + "a/".repeat(500))
                                .map(PathTest::refused));
    }

    private static Hostile refused(String idAndPath) {
        int blank = idAndPath.indexOf(' ');
        String path = idAndPath.substring(blank + 1);
        String name = path.length() > 60 ? path.substring(0, 60) : path;
        return get(idAndPath.substring(0, blank) + " " + name, path)
                .gets(400)
                .without("evil", "<script>", "Location", "plain a", "plain b");
    }

    @TestFactory
    Stream<DynamicTest> notFound(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                        "L103 /sub%5cb.txt",
                                        "L101 /sub%252fb.txt",
                                        "L121 /e%CC%81.txt",
                                        "L123 /a.txt.",
                                        "L123 /a.txt%20",
                                        "L123 /a.txt::$DATA",
                                        "L123 /A~1.TXT",
                                        "L123 /A.TXT",
                                        "L131 /.env",
                                        "L131 /.git/config",
                                        "L131 /.DS_Store",
                                        "L135 /META-INF/MANIFEST.MF",
                                        "L135 /META-INF/perigee/site.json",
                                        "L135 /BOOT-INF/x",
                                        "L135 /dev/perigee/runtime/Main.class",
                                        "L135 /site.json",
                                        "L137 /sub",
                                        "L137 /sub/",
                                        "L227 /%3Cscript%3E",
                                        "L291 /_assets/app.9z9z.js",
                                        "sub%2Fb /sub%2Fb.txt")
                                .map(PathTest::notFound));
    }

    private static Hostile notFound(String idAndPath) {
        int blank = idAndPath.lastIndexOf(' ');
        String path = idAndPath.substring(blank + 1);
        return get(idAndPath, path)
                .gets(404)
                .with("no-store")
                .without("<script>", "plain a", "plain b", "immutable");
    }

    @TestFactory
    Stream<DynamicTest> found(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get("L119 encoded semicolon", "/a%3Bb.txt")
                                        .gets(200)
                                        .with("semicolon"),
                                get("L119 semicolon", "/a;b.txt").gets(200).with("semicolon"),
                                get("L121 composed form", "/%C3%A9.txt").gets(200).with("e acute"),
                                get("literal percent", "/50%25%20off.txt")
                                        .gets(200)
                                        .with("percent"),
                                get("unreserved, encoded", "/%61.t%78t").gets(200).with("plain a"),
                                get("slash in a value", "/bands/AC%2FDC")
                                        .gets(200)
                                        .with("band AC/DC"),
                                get("backslash in a value", "/bands/AC%5CDC")
                                        .gets(200)
                                        .with("band AC\\DC"),
                                get("percent in a value", "/bands/100%25")
                                        .gets(200)
                                        .with("band 100%"),
                                get("U-03 decoded once", "/bands/test%252fme")
                                        .gets(200)
                                        .with("band test%2fme"),
                                get("U-05 bracket", "/bands/%5b").gets(200).with("band ["),
                                get(
                                                "L251 a session id is a part of the name",
                                                "/a.txt;jsessionid=attacker")
                                        .gets(404),
                                get("L117 line end in the query", "/hello?x=%0d%0aX:1")
                                        .gets(200)
                                        .without("X:1"),
                                get("L131 .well-known", "/.well-known/x")
                                        .gets(200)
                                        .with("well known"),
                                get("L115 two slashes", "//evil.com/")
                                        .gets(400, 404, 301)
                                        .without("Location: //", "Location: /\\"),
                                get("L115 two slashes and dots", "//evil.com/%2e%2e")
                                        .gets(400)
                                        .without("Location"),
                                get("S07 two slashes before a file", "//a.txt")
                                        .gets(400, 404, 301)
                                        .without("plain a")));
    }
}
