package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.post;
import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.FormData;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.exchange.MemoryExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

class BodiesTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    record Name(String name) {}

    private static TestSite site() {
        return new TestSite()
                .on("POST", "/name", c -> Response.text(c.request().json(Name.class).name()))
                .on("POST", "/tree", c -> Response.json(c.request().json()))
                .on(
                        "POST",
                        "/list",
                        c -> Response.json(c.request().json(new TypeReference<List<Integer>>() {})))
                .on(
                        "POST",
                        "/find",
                        c ->
                                Response.text(
                                        c.request()
                                                .findJson(Name.class)
                                                .map(Name::name)
                                                .orElse("invalid body")))
                .on("POST", "/text", c -> Response.text(c.request().text()))
                .on("POST", "/bytes", c -> Response.text("" + c.request().bytes().length))
                .on(
                        "POST",
                        "/stream",
                        c -> Response.text("" + c.request().stream().readAllBytes().length))
                .on(
                        "POST",
                        "/form",
                        c -> {
                            FormData form = c.request().formData();
                            return Response.text(
                                    form.names().stream().map(n -> n + "=" + form.all(n)).toList()
                                            + "");
                        })
                .on("POST", "/ignored", c -> Response.text("fine"));
    }

    private static String message(TestSite.Got got) {
        String body = got.body();
        return got.status() + " " + body.replaceAll(".*\"message\":\"|\"}$", "");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "json | /name | application/json | {\"name\":\"ann\"} | 200 ann",
                "any type | /name | text/plain | {\"name\":\"ann\"} | 200 ann",
                "bare fetch | /name | text/plain;charset=UTF-8 | {\"name\":\"ann\"} | 200 ann",
                "suffix | /name | application/vnd.x+json | {\"name\":\"ann\"} | 200 ann",
                "odd type | /name | nonsense | {\"name\":\"ann\"} | 200 ann",
                "form | /name | application/x-www-form-urlencoded | {} | 415 JSON was expected, not a form.",
                "form | /name | multipart/form-data; boundary=x | {} | 415 JSON was expected, not a form.",
                "charset | /name | application/json; charset=bogus | {} | 415 JSON is taken in UTF-8 only (RFC 8259 section 8.1).",
                "charset | /name | application/json; charset=utf-16 | {} | 415 JSON is taken in UTF-8 only (RFC 8259 section 8.1).",
                "charset | /name | application/json; charset=UTF-8 | {\"name\":\"ü\"} | 200 ü",
                "malformed | /name | application/json | {\"name\": | 400 The body is no valid JSON (line 1, column 9).",
                "L185 | /tree | application/json | {\"a\":1,\"a\":2} | 400 The body is no valid JSON (line 1, column 11).",
                "L191 | /name | application/json | null | 400 The body is null, but a value was expected.",
                "L191 | /name | application/json | '' | 400 The body is empty, but JSON was expected.",
                "coerced | /name | application/json | {\"name\":5} | 400 The JSON of the body does not fit at 'name'.",
                "array | /name | application/json | [] | 400 The JSON of the body does not fit.",
                "unknown | /name | application/json | {\"name\":\"a\",\"x\":1} | 200 a",
                "L189 | /name | application/json | {\"@class\":\"x.Y\",\"name\":\"a\"} | 200 a",
                "tree | /tree | application/json | {\"b\":[1,{}],\"a\":null} | 200 {\"b\":[1,{}],\"a\":null}",
                "generic | /list | application/json | [1,2] | 200 [1,2]",
                "generic | /list | application/json | [\"1\"] | 400 The JSON of the body does not fit at '[0]'.",
            })
    void jsonIsReadStrictly(String row, String path, String type, String body, String line) {
        assertThat(message(site().send(post(path, type, body)))).isEqualTo(line);
    }

    @Test
    void jsonNeedsNoType() {
        byte[] body = "{\"name\":\"ann\"}".getBytes(StandardCharsets.UTF_8);

        site().send(MemoryExchange.of("POST", "/name").withBody(body)).isLine("200 ann");
    }

    @Test
    void l187JsonIsUtf8() {
        byte[][] bodies = {
            "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16LE),
            "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16),
            "\ufeff{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8),
            {'"', (byte) 0xff, '"'},
            {'"', (byte) 0xc0, (byte) 0xaf, '"'},
            {0, 0, 0, '{', 0, 0, 0, '}'},
            "\"\\ud800\"".getBytes(StandardCharsets.UTF_8)
        };
        for (byte[] body : bodies) {
            var exchange = request("POST", "/tree", "Content-Type", JSON).withBody(body);
            assertThat(site().send(exchange).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"name\":\"ann\"} | ann",
                "application/json | {\"name\": | invalid body",
                "application/json | '' | invalid body",
                "application/json | null | invalid body",
                "application/json | 5 | invalid body",
                "application/x-www-form-urlencoded | name=ann | invalid body",
            })
    void findJsonLeavesTheWordsToTheEndpoint(String type, String body, String text) {
        site().send(post("/find", type, body)).isLine("200 " + text);
    }

    @ParameterizedTest(name = "413 {0}")
    @ValueSource(strings = {"/find", "/tree", "/text", "/bytes", "/stream", "/form", "/ignored"})
    void aDeclaredLengthAboveTheLimitIsRefusedUnread(String path) {
        TestSite site = site().set("bodySizeLimit", "10");

        assertThat(message(site.send(failing(path, new IOException("reset"), 11))))
                .isEqualTo("413 The request body is larger than 10 bytes.");
    }

    @ParameterizedTest(name = "L167 {0}")
    @ValueSource(strings = {"/find", "/tree", "/text", "/bytes", "/stream", "/form"})
    void aChunkedBodyAboveTheLimitIsRefusedWhileReading(String path) {
        TestSite site = site().set("bodySizeLimit", "10");

        assertThat(message(site.send(chunked(path, "\"123456789\""))))
                .isEqualTo("413 The request body is larger than 10 bytes.");
    }

    @Test
    void q02ABodyOfExactlyTheLimitIsRead() {
        TestSite site = site().set("bodySizeLimit", "10");

        site.send(post("/text", "text/plain", "1234567890")).isLine("200 1234567890");
        site.send(chunked("/bytes", "1234567890")).isLine("200 10");
    }

    @Test
    void aRouteMaySetItsOwnLimit() {
        TestSite site = site().set("bodySizeLimit", "10").bodyLimit("/text", 20);

        site.send(post("/text", "text/plain", "12345678901234567890"))
                .isLine("200 12345678901234567890");
        assertThat(site.send(post("/text", "text/plain", "123456789012345678901")).status())
                .isEqualTo(413);
        assertThat(site.send(post("/bytes", "text/plain", "12345678901")).status()).isEqualTo(413);
    }

    @Test
    void q06NoBodyReadsAsEmpty() {
        site().send("POST", "/text").isLine("200");
        site().send("POST", "/bytes").isLine("200 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | 415",
                "br | 415",
                "GZIP, identity | 415",
                "identity | 200",
                "'' | 200",
            })
    void encodedBodiesAre415(String encoding, int status) {
        MemoryExchange exchange =
                post("/ignored", JSON, "x").withHeader("Content-Encoding", encoding);

        assertThat(site().send(exchange).status()).isEqualTo(status);
    }

    @Test
    void l077TwoContentTypesAre400() {
        assertThat(
                        message(
                                site().send(
                                                post("/ignored", JSON, "x")
                                                        .withHeader("content-type", JSON))))
                .isEqualTo("400 The request has more than one Content-Type.");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fields | application/x-www-form-urlencoded | a=1&b=%C3%BC+x&a=2 | 200 [a=[1, 2], b=[ü x]]",
                "upper case | APPLICATION/X-WWW-FORM-URLENCODED | a=1 | 200 [a=[1]]",
                "charset | application/x-www-form-urlencoded; charset=utf-8 | a=1 | 200 [a=[1]]",
                "L197 | application/x-www-form-urlencoded; charset=bogus | a=1 | 415 Forms are taken in UTF-8 only.",
                "L195 | application/x-www-form-urlencoded | a=%zz | 400 The form holds a malformed percent-escape or bytes that are not UTF-8.",
                "L199 | application/x-www-form-urlencoded | =v&&&= | 200 [=[v, ]]",
                "empty | application/x-www-form-urlencoded | '' | 200 []",
                "json | application/json | {} | 415 A form was expected.",
                "text | text/plain | a=1 | 415 A form was expected.",
                "none | nonsense | a=1 | 415 A form was expected.",
            })
    void formsAreRead(String row, String type, String body, String line) {
        assertThat(message(site().send(post("/form", type, body)))).isEqualTo(line);
    }

    @Test
    void l193TooManyFieldsAre413() {
        assertThat(site().send(post("/form", FORM, "a=1&".repeat(1500))).status()).isEqualTo(413);
    }

    @Test
    void multipartIsTheServersToRead() {
        FormData form = FormData.of(Map.of("a", List.of("1")), Map.of());
        MemoryExchange exchange =
                post("/form", "multipart/form-data; boundary=x", "--x--").withMultipart(form);

        site().send(exchange).isLine("200 [a=[1]]");
        assertThat(site().send(post("/form", "multipart/form-data", "x")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | 200 ü",
                "text/plain; charset=utf-8 | 200 ü",
                "text/plain; charset=iso-8859-1 | 200 Ã¼",
                "text/plain; charset=us-ascii | 400 The body is not US-ASCII text.",
                "text/plain; charset=bogus | 415 The charset of the body is not known.",
                "text/plain; charset=' ' | 415 The charset of the body is not known.",
            })
    void textIsDecodedByItsCharset(String type, String line) {
        assertThat(message(site().send(post("/text", type, "ü")))).isEqualTo(line);
    }

    @Test
    void textThatIsNotUtf8Is400() {
        var exchange = MemoryExchange.of("POST", "/text").withBody(new byte[] {(byte) 0xff});

        assertThat(message(site().send(exchange))).isEqualTo("400 The body is not UTF-8 text.");
        site().send(post("/text", "text/plain", "\ufeffx")).isLine("200 x");
    }

    @Test
    void aBodyIsReadOnce() {
        TestSite site =
                new TestSite()
                        .on(
                                "POST",
                                "/x",
                                c -> {
                                    c.request().text();
                                    return Response.json(c.request().json());
                                });

        assertThat(
                        LogLines.of(
                                () ->
                                        assertThat(site.send(post("/x", JSON, "5")).status())
                                                .isEqualTo(500)))
                .contains(
                        "The request's body was read by text() already, so json() finds nothing."
                                + " Read it once and keep the result.");
    }

    @Test
    void l171ABodyThatBreaksOffIs400() {
        TestSite site = site();
        for (String path : List.of("/text", "/tree", "/bytes", "/stream")) {
            assertThat(message(site.send(failing(path, new IOException("reset"), 10))))
                    .isEqualTo("400 The request body broke off.");
        }
    }

    @Test
    void whatTheServerSaysOfABodyStands() {
        TestSite site = site();
        HttpError timeout = HttpError.of(408, "Too slow");

        assertThat(message(site.send(failing("/text", timeout, 5)))).isEqualTo("408 Too slow");
    }

    private static MemoryExchange chunked(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return request("POST", path, "Content-Type", path.equals("/form") ? FORM : JSON)
                .withBody(new ByteArrayInputStream(bytes), -1);
    }

    private static MemoryExchange failing(String path, Exception failure, long length) {
        return request("POST", path, "Content-Type", JSON)
                .withBody(new FailingStream(failure), length);
    }

    /** A body that cannot be read to its end. */
    private static final class FailingStream extends InputStream {

        private final Exception failure;

        FailingStream(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (failure instanceof IOException e) {
                throw e;
            }
            throw (RuntimeException) failure;
        }
    }
}
