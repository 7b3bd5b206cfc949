package dev.perigee.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "N-05 text/html; charset=utf-8 | text/html; charset=utf-8 | text/html | utf-8",
                "N-05 spaces and case | TEXT/HTML ; Charset=\"UTF-8\" | text/html | UTF-8",
                "no charset | application/json | application/json | -",
                "odd parameters | text/plain; a;;=; charset=x;charset=y | text/plain | x",
                "suffix | application/vnd.api+json;q=1 | application/vnd.api+json | -",
            })
    void isReadLeniently(String row, String value, String essence, String charset) {
        MediaType type = MediaType.parse(value).orElseThrow();

        assertThat(type.essence()).isEqualTo(essence);
        assertThat(type.charset()).isEqualTo(Optional.of(charset).filter(it -> !it.equals("-")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "/",
                "text/",
                "/html",
                "text/a b",
                "text/html,text/plain",
                "a/b/c"
            })
    void noTypeAndSubtypeIsNoMediaType(String value) {
        assertThat(MediaType.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com, -1",
        "EXAMPLE.com:8080, example.com, 8080",
        "[::1]:80, [::1], 80",
        "127.0.0.1, 127.0.0.1, -1",
    })
    void hostNamesAreRead(String authority, String name, int port) {
        assertThat(HostName.parse(authority)).contains(new HostName(name, port));
    }

    @ParameterizedTest(name = "L081 {0}")
    @ValueSource(
            strings = {
                "", ":80", "a b", "a@b", "x:99999", "x:-1", "x:", "x:1a", "[::1", "[::1]80",
                "x/../y", "a,b", "a#", "a\\b", "a\u0000", "x:0"
            })
    void otherwiseThereIsNoHost(String authority) {
        assertThat(HostName.parse(authority)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "a.localhost, true",
        "127.0.0.1, true",
        "127.1.2.3, true",
        "[::1], true",
        "localhost.evil.com, false",
        "127.0.0.1.evil.com, false",
        "192.168.0.1, false"
    })
    void loopbackIsThisMachine(String name, boolean loopback) {
        assertThat(new HostName(name, -1).isLoopback()).isEqualTo(loopback);
    }
}
