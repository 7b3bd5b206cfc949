package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchersTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "int, 0",
        "int, 7",
        "int, -7",
        "int, 2147483647",
        "int, -2147483648",
        "long, 0",
        "long, 2147483648",
        "long, 9223372036854775807",
        "long, -9223372036854775808",
        "uuid, 00000000-0000-0000-0000-000000000000",
        "uuid, 01936b9e-5d7c-7B3A-9f00-0123456789aB",
        "slug, a",
        "slug, 0",
        "slug, a-b",
        "slug, hello-world-2",
        "date, 2024-02-29",
        "date, 0000-01-01",
        "date, 9999-12-31",
    })
    void takes(String matcher, String value) {
        assertThat(test(matcher, value)).isTrue();
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource({
        "int, ''",
        "int, -",
        "int, +7",
        "int, 07",
        "int, -0",
        "int, -07",
        "int, 00",
        "int, 1.0",
        "int, 1e3",
        "int, 0x1",
        "int, ' 1'",
        "int, '1 '",
        "int, 2147483648",
        "int, -2147483649",
        "int, 9999999999999999999",
        "int, ١",
        "int, １",
        "int, 1_000",
        "long, ''",
        "long, 9223372036854775808",
        "long, -9223372036854775809",
        "long, 1L",
        "long, 10000000000000000000",
        "long, 01",
        "uuid, ''",
        "uuid, 01936b9e5d7c7b3a9f000123456789ab",
        "uuid, 01936b9e-5d7c-7b3a-9f00-0123456789a",
        "uuid, 01936b9e-5d7c-7b3a-9f00-0123456789abc",
        "uuid, {01936b9e-5d7c-7b3a-9f00-0123456789ab}",
        "uuid, g1936b9e-5d7c-7b3a-9f00-0123456789ab",
        "uuid, 1-1-1-1-1",
        "slug, ''",
        "slug, A",
        "slug, a--b",
        "slug, -a",
        "slug, a-",
        "slug, -",
        "slug, a_b",
        "slug, é",
        "slug, 'a b'",
        "slug, a.b",
        "date, ''",
        "date, 2023-02-29",
        "date, 2024-13-01",
        "date, 2024-00-01",
        "date, 2024-01-32",
        "date, 2024-1-1",
        "date, 24-01-01",
        "date, +2024-01-01",
        "date, 12024-01-01",
        "date, -2024-01-01",
        "date, 20240101",
        "date, 2024-W01-1",
        "date, ٢٠٢٤-01-01",
    })
    void refuses(String matcher, String value) {
        assertThat(test(matcher, value)).isFalse();
    }

    @Test
    void longValuesAreJudgedToo() {
        assertThat(test("slug", "a-".repeat(4_000) + "a")).isTrue();
        assertThat(test("slug", "a-".repeat(4_000))).isFalse();
        assertThat(test("int", "1".repeat(8_000))).isFalse();
        assertThat(test("uuid", "a".repeat(8_000))).isFalse();
        assertThat(test("date", "1".repeat(8_000))).isFalse();
    }

    @Test
    void theseAreBuiltIn() {
        assertThat(Matchers.builtIn()).containsOnlyKeys("int", "long", "uuid", "slug", "date");
    }

    private static boolean test(String matcher, String value) {
        return Objects.requireNonNull(Matchers.builtIn().get(matcher)).test(value);
    }
}
