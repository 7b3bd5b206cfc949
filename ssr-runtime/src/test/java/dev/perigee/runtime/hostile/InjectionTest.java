package dev.perigee.runtime.hostile;

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

/** Headers that carry more than they should, errors that say more, and cookies. */
@ExtendWith(TestServer.class)
class InjectionTest {

    @TestFactory
    Stream<DynamicTest> headers(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                injected("L217 CR LF in a value", "value=a%0d%0aX-Evil:1"),
                                injected("L217 LF in a value", "value=a%0aX-Evil:1"),
                                injected("L217 CR in a value", "value=a%0dX-Evil:1"),
                                injected("L217 NUL in a value", "value=a%00"),
                                injected("E-15 unit separator in a value", "value=a%1f"),
                                injected("L219 blank in a name", "name=X%20Evil"),
                                injected("L219 colon in a name", "name=X-Evil:1"),
                                injected("L219 CR LF in a name", "name=X%0d%0aX-Evil"),
                                injected("L055 Transfer-Encoding", "name=Transfer-Encoding"),
                                injected("L055 Connection", "name=Connection"),
                                injected("L055 Content-Length", "name=Content-Length"),
                                injected("L221 //evil.com", "to=//evil.com"),
                                injected("L221 /\\evil.com", "to=/%5Cevil.com"),
                                injected("L221 https:evil", "to=https:evil"),
                                injected("L221 https://evil.com", "to=https://evil.com"),
                                injected("L221 javascript:", "to=javascript:alert(1)"),
                                injected("L223 CR LF in a cookie", "cookie=a%0d%0aX-Evil"),
                                injected("L223 ; in a cookie", "cookie=a;Evil"),
                                injected("L223 U+010A in a cookie", "cookie=a%C4%8A")));
    }

    private static Hostile injected(String id, String query) {
        return get(id, "/inject?" + query)
                .gets(500)
                .with("no-store")
                .without("Evil", "evil", "alert", "Set-Cookie", "Location");
    }

    @TestFactory
    Stream<DynamicTest> errors(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                failed("L225 exception as HTML", "exception", "text/html"),
                                failed("L225 exception as JSON", "exception", "application/json"),
                                failed("L225 exception as text", "exception", "text/plain"),
                                failed("L305 StackOverflowError", "overflow", "*/*"),
                                failed("L305 NoClassDefFoundError", "missing", "*/*"),
                                failed("L305 AssertionError", "assertion", "*/*"),
                                failed(
                                        "a stream that fails before its first byte",
                                        "first",
                                        "*/*")));
    }

    private static Hostile failed(String id, String how, String accept) {
        return get(id, "/fail?how=" + how, "Accept: " + accept)
                .gets(500)
                .with("no-store")
                .without("script", "Stack");
    }

    @TestFactory
    Stream<DynamicTest> cookies(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                get("L243 quoted cookie", "/show", "Cookie: A=\"b; S=hidden; c=d\"")
                                        .gets(200)
                                        .with("\"S\":\"hidden\""),
                                get(
                                                "L245 $Version, nameless",
                                                "/show",
                                                "Cookie: $Version=1; =x; y; s=1")
                                        .gets(200)
                                        .with("\"s\":\"1\""),
                                get("L247 bad name between", "/show", "Cookie: s=1; [x]=1; t=2")
                                        .gets(200)
                                        .with("\"s\":\"1\"", "\"t\":\"2\""),
                                get("L247 brace", "/show", "Cookie: s=1; {x}=1; t=2")
                                        .gets(200)
                                        .with("\"s\":\"1\"", "\"t\":\"2\""),
                                get("L247 quote", "/show", "Cookie: s=1; \"x=1; t=2")
                                        .gets(200)
                                        .with("\"s\":\"1\"", "\"t\":\"2\""),
                                get("L247 byte beyond ASCII", "/show", "Cookie: s=1; \u00e9=1; t=2")
                                        .gets(200)
                                        .with("\"s\":\"1\"", "\"t\":\"2\""),
                                get(
                                                "L249 quote that is not closed",
                                                "/show",
                                                "Cookie: a=1; bad=\"x; b=2")
                                        .gets(200)
                                        .with("\"a\":\"1\"", "\"b\":\"2\""),
                                get("L245 control character", "/show", "Cookie: s=1; a=\u0001")
                                        .gets(200, 400)));
    }

    @TestFactory
    Stream<DynamicTest> origins(SiteServer server) {
        return new Gauntlet(server.url().getPort())
                .tests(
                        Stream.of(
                                form(
                                                "L259 urlencoded",
                                                "application/x-www-form-urlencoded",
                                                "Origin: http://evil.com")
                                        .gets(403),
                                form("L261 text/plain", "text/plain", "Origin: http://evil.com")
                                        .gets(403),
                                form("L263 TeXt/PlAiN", "TeXt/PlAiN", "Origin: http://evil.com")
                                        .gets(403),
                                form(
                                                "L263 text/plain; a",
                                                "text/plain; a",
                                                "Origin: http://evil.com")
                                        .gets(403),
                                form(
                                                "L263 parameter",
                                                "application/x-www-form-urlencoded; foo",
                                                "Origin: http://evil.com")
                                        .gets(403),
                                form(
                                                "C-14 multipart",
                                                "multipart/form-data; boundary=x",
                                                "Origin: http://evil.com")
                                        .gets(403),
                                form("L265 Origin: null", "text/plain", "Origin: null").gets(403),
                                form("Sec-Fetch-Site", "text/plain", "Sec-Fetch-Site: cross-site")
                                        .gets(403),
                                form("L267 neither", "text/plain", "X: 1").gets(200),
                                form("Z-08 our own", "text/plain", "Origin: http://localhost")
                                        .gets(200),
                                form("CS05 JSON", "application/json", "Origin: http://evil.com")
                                        .gets(200),
                                post(
                                                "L269 another spelling",
                                                "/%73how",
                                                "",
                                                "Content-Length: 0",
                                                "Content-Type: text/plain",
                                                "Origin: http://evil.com")
                                        .gets(403)));
    }

    private static Hostile form(String id, String type, String origin) {
        return post(id, "/show", "", "Content-Length: 0", "Content-Type: " + type, origin);
    }
}
