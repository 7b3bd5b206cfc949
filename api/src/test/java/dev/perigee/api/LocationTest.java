package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/, /",
                "/thanks, /thanks",
                "/a?b=c&d#e, /a?b=c&d#e",
                "/target with spaces, /target%20with%20spaces",
                "/%2Fkept%c3, /%2Fkept%c3",
                "/100%, /100%25",
                "/%zz, /%25zz",
                "/ü, /%C3%BC",
                "/😀, /%F0%9F%98%80",
                "/[id], /%5Bid%5D",
                "/a\\b, /a%5Cb",
                "/<script>\", /%3Cscript%3E%22",
                "foo, foo",
                "./a:b, ./a:b",
                "../x y?q=ü#f, ../x%20y?q=%C3%BC#f",
                "?to=https://example.com, ?to=https://example.com",
                "#a:b, #a:b",
                "``, ``",
            })
    void staysOnTheSiteAndIsEncodedOnce(String given, String sent) {
        Response response = Response.redirect(given, 302);

        assertThat(response.header("Location")).contains(sent);
        assertThat(response.body()).isEqualTo(new ResponseBody.Redirect(sent));
    }

    @ParameterizedTest(name = "L221 {0}")
    @ValueSource(
            strings = {
                "//evil.com",
                "/\\evil.com",
                "https:evil",
                "javascript:alert(1)",
                "https://evil.com",
                " https://evil.com",
                "a:b",
                ":",
                "\\evil.com",
                "\\\\evil.com",
                "foo\t",
                "/\t/evil.com",
                "/a\r\nSet-Cookie: x=y",
                "\u0000/a",
                "/\u007f"
            })
    void neverLeavesTheSite(String given) {
        assertThatThrownBy(() -> Response.redirect(given, 302))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("could leave the site")
                .hasMessageContaining("Response.redirectExternal");
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> Response.redirect("/\ud83d", 302))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com",
        "http://example.com/a b, http://example.com/a%20b",
        "HTTPS://Example.com?q=[x], HTTPS://Example.com?q=%5Bx%5D",
        "https://[::1]:8080/ü#f, https://[::1]:8080/%C3%BC#f",
    })
    void leavesTheSiteOnPurpose(String given, String sent) {
        assertThat(Response.redirectExternal(given, 307).header("Location")).contains(sent);
    }

    @Test
    void leavesTheSiteForAUri() {
        URI uri = URI.create("https://example.com/x");

        assertThat(Response.redirectExternal(uri, 308).header("Location")).contains(uri.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/path", "//example.com", "javascript:alert(1)", "ftp://example.com", "https://",
                "https:/example.com", "https://a b/", "https://x/\r\ny: z",
                        "blob:https://example.com/1", ""
            })
    void anExternalRedirectNeedsAWebAddress(String given) {
        assertThatThrownBy(() -> Response.redirectExternal(given, 302))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absolute http or https URL");
    }

    @ParameterizedTest(name = "D11 {0}")
    @ValueSource(ints = {0, 200, 300, 304, 305, 306, 400, 555})
    void otherStatusesAreNoRedirects(int status) {
        assertThatThrownBy(() -> Response.redirect("/x", status))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("301, 302, 303, 307 or 308, but was " + status);
    }
}
