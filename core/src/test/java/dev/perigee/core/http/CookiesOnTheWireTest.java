package dev.perigee.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.CookieOptions;
import dev.perigee.api.CookieOptions.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesOnTheWireTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "L243 | A=\"b; S=secret; c=d\" | {A=\"b, S=secret, c=d\"}",
                "L245 | $Version=1; =x; nameless; a=1 | {a=1}",
                "L247 | s=1; [x]=1; t=2 | {s=1, t=2}",
                "L247 | s=1; {x=1; t=2 | {s=1, t=2}",
                "L247 | s=1; \"x\"=1; t=2 | {s=1, t=2}",
                "L247 | s=1; é=1; t=2 | {s=1, t=2}",
                "L249 | a=1; bad=\"x; b=2 | {a=1, bad=\"x, b=2}",
                "C08 | malformed=0:% | {malformed=0:%}",
                "K-11 | a=f%C3%BC; b=foo+bar | {a=fü, b=foo+bar}",
                "K-13 | enc=hello%20world | {enc=hello world}",
                "quotes | a=\"b c\"; d=\"\" | {a=b c, d=}",
                "first wins | a=1; a=2 | {a=1}",
                "equals | a=b=c | {a=b=c}",
                "blanks | a = 1 ;b=2;;  ; | {a=1, b=2}",
                "bad utf-8 | a=%ff | {a=%ff}",
                "nothing | ; | {}",
            })
    void oneBadPairLosesNoGoodOne(String row, String header, String cookies) {
        assertThat(CookieHeader.read(List.of(header))).hasToString(cookies);
    }

    @Test
    void l245AValueWithControlsIsLeftOut() {
        assertThat(CookieHeader.read(List.of("a=1; b=\u0001; c=\u007f; d=2", "e=3")))
                .hasToString("{a=1, d=2, e=3}");
    }

    private static String header(String name, String value, CookieOptions options) {
        return SetCookie.of(name, value, options).toHeader(true);
    }

    @Test
    void k01DefaultsAreSafe() {
        SetCookie cookie = SetCookie.of("a", "b", CookieOptions.defaults());

        assertThat(cookie.toHeader(true)).isEqualTo("a=b; Path=/; HttpOnly; Secure; SameSite=Lax");
        assertThat(cookie.toHeader(false)).isEqualTo("a=b; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void c02AllAttributesAreWritten() {
        CookieOptions options =
                CookieOptions.defaults()
                        .withPath("/subpath/")
                        .withDomain("example.com")
                        .withMaxAge(Duration.ofHours(1))
                        .withExpires(Instant.parse("2026-01-05T06:07:08Z"))
                        .withHttpOnly(false)
                        .withSameSite(SameSite.STRICT);

        assertThat(header("foo", "bar", options))
                .isEqualTo(
                        "foo=bar; Path=/subpath/; Domain=example.com; Max-Age=3600;"
                                + " Expires=Mon, 05 Jan 2026 06:07:08 GMT; Secure; SameSite=Strict");
        assertThat(
                        SetCookie.of("a", "b", CookieOptions.defaults().withSameSite(SameSite.NONE))
                                .toHeader(false))
                .isEqualTo("a=b; Path=/; HttpOnly; Secure; SameSite=None");
    }

    @ParameterizedTest(name = "C04 {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "with spaces | with%20spaces",
                "fö | f%C3%B6",
                "0:% | 0:%25",
                "a;b,c\"d\\e | a%3Bb%2Cc%22d%5Ce",
                "a=b/c? | a=b/c?",
                "\u010a | %C4%8A",
            })
    void aValueIsEncodedWhereItMustBeAndReadBack(String value, String sent) {
        SetCookie cookie = SetCookie.of("n", value, CookieOptions.defaults());

        assertThat(cookie.encoded()).isEqualTo(sent);
        assertThat(CookieHeader.read(List.of("n=" + sent))).containsEntry("n", value);
    }

    @Test
    void l223LineBreaksInAValueAreEncoded() {
        assertThat(SetCookie.of("n", "a\r\nb", CookieOptions.defaults()).encoded())
                .isEqualTo("a%0D%0Ab");
        assertThatThrownBy(() -> SetCookie.of("n", "\ud800", CookieOptions.defaults()))
                .hasMessage("The value of the cookie 'n' has half of a surrogate pair.");
    }

    @ParameterizedTest(name = "K-21 L223 {index}")
    @ValueSource(strings = {"", "a;b", "a=b", "a\r\nb", "a b", "ü", "[x]"})
    void aNameIsAToken(String name) {
        assertThatThrownBy(() -> SetCookie.of(name, "x", CookieOptions.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no cookie name")
                .hasMessageNotContaining("\r");
    }

    @Test
    void k17NameAndValueHave4096BytesAtMost() {
        String most = "x".repeat(4095);

        assertThat(SetCookie.of("n", most, CookieOptions.defaults()).encoded()).isEqualTo(most);
        assertThatThrownBy(() -> SetCookie.of("n", most + "x", CookieOptions.defaults()))
                .hasMessage(
                        "The cookie 'n' has 4097 bytes with its name, but browsers keep 4096 at"
                                + " most. Keep large values on the server.");
        assertThatThrownBy(() -> SetCookie.of("n", "ü".repeat(1000), CookieOptions.defaults()))
                .hasMessageContaining("6001 bytes");
    }

    @Test
    void c10DeletingKeepsPathAndDomain() {
        CookieOptions options =
                CookieOptions.defaults()
                        .withPath("/x")
                        .withDomain("example.com")
                        .withMaxAge(Duration.ofSeconds(1234))
                        .withSameSite(SameSite.STRICT);

        assertThat(SetCookie.deleting("foo", options).toHeader(true))
                .isEqualTo(
                        "foo=; Path=/x; Domain=example.com; Max-Age=0; Expires=Thu, 01 Jan 1970"
                                + " 00:00:00 GMT; HttpOnly; Secure; SameSite=Strict");
    }

    @Test
    void aPrefixIsAPromise() {
        CookieOptions plain = CookieOptions.defaults();

        assertThat(header("__Host-s", "1", plain))
                .startsWith("__Host-s=1; Path=/; HttpOnly; Secure");
        assertThatThrownBy(() -> SetCookie.of("__Host-s", "1", plain.withPath("/x")))
                .hasMessageContaining("must be secure, with path '/' and no domain");
        assertThatThrownBy(() -> SetCookie.of("__Secure-s", "1", plain.withSecure(false)))
                .hasMessageContaining("must be secure: its prefix says so");
    }
}
