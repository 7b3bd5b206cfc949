package dev.perigee.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.HttpError;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodedTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "U-09 | foo=1 | {foo=[1]}",
                "U-09 | foo | {foo=[]}",
                "U-09 | foo=1&foo=2 | {foo=[1, 2]}",
                "U-09 | key=%26a=b | {key=[&a=b]}",
                "L199 | =v&&&= | {=[v, ]}",
                "blank | a+b=c+d%2B | {a b=[c d+]}",
                "utf-8 | %C3%BC=%F0%9F%98%80 | {ü=[😀]}",
                "brackets | a%5B%5D=1&a[]=2 | {a[]=[1, 2]}",
                "none | '' | {}",
            })
    void fieldsAreRead(String row, String raw, String fields) {
        assertThat(UrlEncoded.query(raw)).hasToString(fields);
        assertThat(UrlEncoded.body(raw.getBytes(StandardCharsets.UTF_8))).hasToString(fields);
    }

    @Test
    void rawUtf8InABodyIsRead() {
        assertThat(UrlEncoded.body("ü=é".getBytes(StandardCharsets.UTF_8))).hasToString("{ü=[é]}");
    }

    @ParameterizedTest(name = "L195 {0}")
    @ValueSource(
            strings = {"a=%zz", "a=%ff%fe", "a=%", "a=%4", "%c0%80=1", "a=%ed%a0%80", "b=1&%e9"})
    void brokenBytesAre400(String raw) {
        assertRefused(
                400,
                "The query holds a malformed percent-escape or bytes that are not UTF-8.",
                () -> UrlEncoded.query(raw));
    }

    @Test
    void l195RawBytesThatAreNotUtf8Are400() {
        assertRefused(
                400,
                "The form holds a malformed percent-escape or bytes that are not UTF-8.",
                () -> UrlEncoded.body(new byte[] {(byte) 0xe9, '=', '1'}));
    }

    @Test
    void l193MoreThanAThousandFieldsAre413() {
        String most = fields(1000);

        assertThat(UrlEncoded.query(most)).hasSize(1000);
        assertRefused(
                413, "The query has more than 1000 fields.", () -> UrlEncoded.query(fields(1001)));
        assertRefused(
                413,
                "The form has more than 1000 fields.",
                () -> UrlEncoded.body("a&".repeat(1500).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "f" + i).collect(Collectors.joining("&"));
    }

    private static void assertRefused(
            int status,
            String message,
            org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        HttpError.class, error -> assertThat(error.status()).isEqualTo(status))
                .hasMessage(message);
    }
}
