package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.CookieOptions.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, fetch requests, cookie options and static paths: what they hold and what they refuse. */
class MessagesTest {

    @Test
    void anEventHoldsWhatItIsGiven() {
        Event event =
                Event.of("data").withId("7").withName("created").withRetry(Duration.ofSeconds(2));

        assertThat(event.data()).isEqualTo("data");
        assertThat(event.id()).contains("7");
        assertThat(event.name()).contains("created");
        assertThat(event.retry()).contains(Duration.ofSeconds(2));
    }

    @ParameterizedTest(name = "L303 {index}")
    @ValueSource(strings = {"a\nb", "a\rb", "a\u0000"})
    void anEventCannotBeSplit(String value) {
        assertThatThrownBy(() -> Event.of("x").withId(value))
                .hasMessage("The id of an event must not hold line breaks or NUL.");
        assertThatThrownBy(() -> Event.of("x").withName(value))
                .hasMessage("The name of an event must not hold line breaks or NUL.");
    }

    @Test
    void anEventDoesNotWaitBackwards() {
        assertThatThrownBy(() -> Event.of("x").withRetry(Duration.ofMillis(-1)))
                .hasMessage("The retry of an event must not be negative.");
    }

    @Test
    void aFetchRequestHoldsWhatItIsGiven() {
        FetchRequest request =
                FetchRequest.post("/x")
                        .json("v")
                        .withHeader("A", "b")
                        .withTimeout(Duration.ofSeconds(1));

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri()).isEqualTo("/x");
        assertThat(request.headers().get("content-type")).isEqualTo("application/json");
        assertThat(request.headers().get("a")).isEqualTo("b");
        assertThat(request.body()).isEqualTo(new ResponseBody.Json("v"));
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void formFieldsAreEncoded() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("a b", "ü&=");
        fields.put("c", "");
        var body = (ResponseBody.Bytes) FetchRequest.post("/x").form(fields).body();

        assertThat(new String(body.data(), StandardCharsets.US_ASCII))
                .isEqualTo("a+b=%C3%BC%26%3D&c=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /", "GET\r\n", "ü"})
    void aMethodIsAToken(String method) {
        assertThatThrownBy(() -> FetchRequest.of(method, "/"))
                .hasMessage("The method of a fetch must be a word such as GET.");
    }

    @Test
    void aTimeoutIsAboveZero() {
        assertThatThrownBy(() -> FetchRequest.get("/").withTimeout(Duration.ZERO))
                .hasMessage("The timeout of a fetch must be above zero.");
    }

    @Test
    void cookiesAreSafeUnlessSaidOtherwise() {
        CookieOptions options = CookieOptions.defaults();

        assertThat(options.httpOnly()).isTrue();
        assertThat(options.sameSite()).isEqualTo(SameSite.LAX);
        assertThat(options.path()).isEqualTo("/");
        assertThat(options.secure()).isEmpty();
        assertThat(
                        options.withPath("/x")
                                .withDomain("example.com")
                                .withMaxAge(Duration.ofDays(1))
                                .withSecure(true)
                                .withHttpOnly(false)
                                .withSameSite(SameSite.STRICT))
                .isEqualTo(
                        new CookieOptions(
                                "/x",
                                Optional.of("example.com"),
                                Optional.of(Duration.ofDays(1)),
                                Optional.empty(),
                                false,
                                Optional.of(true),
                                SameSite.STRICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;b", "/a\r\nb", "/ü", "x"})
    void aCookiePathIsOneAttribute(String path) {
        assertThatThrownBy(() -> CookieOptions.defaults().withPath(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The path of a cookie must");
    }

    @Test
    void aCookieForAllSitesIsSecure() {
        assertThatThrownBy(
                        () ->
                                CookieOptions.defaults()
                                        .withSecure(false)
                                        .withSameSite(SameSite.NONE))
                .hasMessageContaining("SameSite=None must be secure");
        assertThatThrownBy(() -> CookieOptions.defaults().withDomain("a;b"))
                .hasMessageContaining("The domain of a cookie must");
    }

    @Test
    void aStaticPathKeepsNullsForTheBuildToReport() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("a", null);
        values.put("b", "x");
        StaticPath path = StaticPath.of(values).withProps("props");

        assertThat(path.params()).containsEntry("a", Optional.empty());
        assertThat(path.props()).contains("props");
        assertThat(path).hasToString("a=null, b=x");
        assertThat(StaticPath.of("id", 5).params()).containsEntry("id", Optional.of(5));
    }

    @Test
    void aHandlerThatIsNotThereSaysSo() {
        Endpoint endpoint = new Endpoint() {};

        assertThatThrownBy(() -> endpoint.post(null))
                .hasMessage(
                        "This endpoint has no handler for POST. Override the method to answer it.");
    }
}
