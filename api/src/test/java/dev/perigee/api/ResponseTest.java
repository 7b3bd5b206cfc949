package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    @Test
    void eachKindHasItsTypeAndStatus() {
        assertThat(type(Response.json(1))).isEqualTo("200 application/json");
        assertThat(type(Response.text("x"))).isEqualTo("200 text/plain;charset=utf-8");
        assertThat(type(Response.html("x"))).isEqualTo("200 text/html;charset=utf-8");
        assertThat(type(Response.bytes(new byte[0], "image/png"))).isEqualTo("200 image/png");
        assertThat(type(Response.file(Path.of("x"), "text/csv"))).isEqualTo("200 text/csv");
        assertThat(type(Response.stream(out -> {}, "text/csv"))).isEqualTo("200 text/csv");
        assertThat(type(Response.events(events -> {}))).isEqualTo("200 text/event-stream");
        assertThat(Response.empty(204).status()).isEqualTo(204);
        assertThat(Response.empty(204).headers().isEmpty()).isTrue();
    }

    private static String type(Response response) {
        return response.status() + " " + response.header("content-type").orElse("");
    }

    @Test
    void textIsUtf8() {
        var body = (ResponseBody.Bytes) Response.text("ü").body();

        assertThat(body.data()).isEqualTo("ü".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eventsAreNotCached() {
        assertThat(Response.events(events -> {}).header("Cache-Control")).contains("no-cache");
    }

    @Test
    void isChangedByCopyOnly() {
        Response response = Response.text("x");
        Response changed =
                response.withStatus(201)
                        .withHeader("X", "1")
                        .withHeader("x", "2")
                        .withAddedHeader("Set-Cookie", "a=1")
                        .withAddedHeader("Set-Cookie", "b=2")
                        .withBody(new ResponseBody.Empty());

        assertThat(changed.status()).isEqualTo(201);
        assertThat(changed.headers().all("X")).containsExactly("2");
        assertThat(changed.headers().all("set-cookie")).isEqualTo(List.of("a=1", "b=2"));
        assertThat(changed.body()).isEqualTo(new ResponseBody.Empty());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().names()).containsExactly("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100, 101, 199, 600, 999})
    void aStatusIsFinal(int status) {
        assertThatThrownBy(() -> Response.empty(status))
                .hasMessage(
                        "A response status must be between 200 and 599, but was " + status + ".");
        assertThatThrownBy(() -> Response.text("").withStatus(status))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 600, 200})
    void anErrorHasAnErrorStatus(int status) {
        assertThatThrownBy(() -> HttpError.of(status, "x"))
                .hasMessage(
                        "The status of an HttpError must be between 400 and 599, but was "
                                + status
                                + ".");
    }

    @Test
    void anErrorIsCheapAndKeepsItsWords() {
        HttpError error = HttpError.of(555, "Odd");

        assertThat(error.status()).isEqualTo(555);
        assertThat(error.message()).isEqualTo("Odd");
        assertThat(error.getStackTrace()).isEmpty();
    }
}
