package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    @ParameterizedTest(name = "L219 {0}")
    @ValueSource(strings = {"", "a b", "a:", "a\r\nb", "a\u0000", "ü", "(a)", "a/b", "a\"", " a"})
    void aNameIsAToken(String name) {
        assertThatThrownBy(() -> Response.empty(200).withHeader(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no header name")
                .hasMessageNotContaining("\r");
    }

    @ParameterizedTest(name = "L217 U+{index}")
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "a\u0000", "a\u001fb", "\u007f"})
    void aValueHasNoControls(String value) {
        assertThatThrownBy(() -> Response.empty(200).withHeader("X", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header X holds the control character U+");
        assertThatThrownBy(() -> new ResponseHeaders().add("X", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.empty(200).withAddedHeader("X", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FetchRequest.get("/").withHeader("X", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.bytes(new byte[0], value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueIsLatin1AtMost() {
        assertThat(Response.empty(200).withHeader("X", "é\t").header("x")).contains("é\t");
        assertThatThrownBy(() -> Response.empty(200).withHeader("X", "a\u010a"))
                .hasMessageContaining("ISO 8859-1 cannot say");
    }

    @ParameterizedTest(name = "L055 {0}")
    @ValueSource(
            strings = {
                "Content-Length",
                "transfer-encoding",
                "CONNECTION",
                "Keep-Alive",
                "Upgrade",
                "Proxy-Connection",
                "TE",
                "Trailer"
            })
    void framingBelongsToTheServer(String name) {
        assertThatThrownBy(() -> Response.empty(200).withHeader(name, "1"))
                .hasMessage("The header " + name + " is set by the server itself. Leave it out.");
    }

    @Test
    void aLocationStaysOnTheSite() {
        assertThat(Response.empty(201).withHeader("Location", "/x").header("location"))
                .contains("/x");
        assertThatThrownBy(() -> Response.empty(201).withHeader("location", "//evil.com"))
                .hasMessageContaining("Use Response.redirectExternal");
    }

    @Test
    void headersKeepOrderSpellingAndRepetition() {
        Headers headers = Headers.builder().add("Via", "a").add("X-Y", "1").add("via", "b").build();

        assertThat(headers.all("VIA")).containsExactly("a", "b");
        assertThat(headers.names()).containsExactly("Via", "X-Y");
        assertThat(headers.find("x-y")).contains("1");
        assertThat(headers.getInt("X-Y")).isEqualTo(1);
        assertThat(headers.with("VIA", "c").all("via")).containsExactly("c");
        assertThat(headers.without("via")).isEqualTo(Headers.of(Map.of("X-Y", "1")));
        assertThat(headers.without("none")).isSameAs(headers);
        assertThat(headers).hasToString("Via: a\nX-Y: 1\nvia: b");
        assertThat(Headers.builder().addAll(headers).build()).isEqualTo(headers);
        assertThat(Headers.builder().build().isEmpty()).isTrue();
    }

    @Test
    void manyHeadersAreKept() {
        Headers.Builder builder = Headers.builder();
        for (int i = 0; i < 100; i++) {
            builder.add("N" + i, Integer.toString(i));
        }
        assertThat(builder.build().getInt("n99")).isEqualTo(99);
    }

    @Test
    void collectedHeadersCanBeTakenBack() {
        ResponseHeaders headers = new ResponseHeaders();
        headers.set("A", "1");
        headers.set("a", "2");
        headers.add("B", "3");
        headers.add("B", "4");
        headers.remove("b");

        assertThat(headers.toHeaders().all("A")).isEqualTo(List.of("2"));
        assertThat(headers.toHeaders().names()).containsExactly("a");
    }
}
