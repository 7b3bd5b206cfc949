package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What kind of value each spelling is. */
class YamlDataTest {

    private static YamlData of(String text) {
        return YamlData.of(new Source("content/a.yaml", "src/main/content/a.yaml", text));
    }

    private static String json(String text) {
        return of(text).data().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // numbers, as JSON writes them
                "5           | 5",
                "0           | 0",
                "-17         | -17",
                "3.25        | 3.25",
                "1.10        | 1.10",
                "12345678901234567890 | 12345678901234567890",
                "true        | true",
                "True        | true",
                "FALSE       | false",
                "null        | null",
                "~           | null",
                "''          | \"\"",
                // all else is text as it is written
                "yes         | \"yes\"",
                "no          | \"no\"",
                "on          | \"on\"",
                "Off         | \"Off\"",
                "y           | \"y\"",
                "2026-01-31  | \"2026-01-31\"",
                "2026-01-31T10:30:00Z | \"2026-01-31T10:30:00Z\"",
                "2026-01-31 10:30:00  | \"2026-01-31 10:30:00\"",
                "10:30       | \"10:30\"",
                "1:30:00     | \"1:30:00\"",
                "007         | \"007\"",
                "-07         | \"-07\"",
                "1_000       | \"1_000\"",
                "1,000       | \"1,000\"",
                "+49         | \"+49\"",
                "0x1F        | \"0x1F\"",
                "0o17        | \"0o17\"",
                "0b101       | \"0b101\"",
                ".5          | \".5\"",
                "1.          | \"1.\"",
                ".inf        | \".inf\"",
                ".NaN        | \".NaN\"",
                "1.2.3       | \"1.2.3\"",
                "1e9999      | \"1e9999\"",
                "٣           | \"٣\"",
                "=           | \"=\"",
                "'5'         | \"5\"",
                "\"true\"    | \"true\"",
                "\"a\\nb\"   | \"a\\nb\"",
                "'it''s'     | \"it's\"",
                "a # b       | \"a\"",
                "a#b         | \"a#b\"",
                "a:b         | \"a:b\"",
                "Grüße 👋    | \"Grüße 👋\"",
            })
    void values(String yaml, String json) {
        assertThat(json("a: " + yaml)).isEqualTo("{\"a\":" + json + "}");
    }

    @Test
    void aNumberKeepsItsDigits() {
        JsonNode version = of("version: 1.10").data().get("version");

        assertThat(version.isNumber()).isTrue();
        assertThat(version.asString()).isEqualTo("1.10");
        assertThat(version.doubleValue()).isEqualTo(1.1);
        assertThat(of("n: 2e3").data().get("n").intValue()).isEqualTo(2000);
        assertThat(of("n: 9").data().get("n").isInt() || of("n: 9").data().get("n").isLong())
                .isTrue();
    }

    @Test
    void nothingIsNull() {
        assertThat(json("a:\nb:\n")).isEqualTo("{\"a\":null,\"b\":null}");
    }

    @Test
    void namesAreTexts() {
        assertThat(json("2026: a\ntrue: b\n'': c\n".replace("'': c\n", "~: c\n")))
                .isEqualTo("{\"2026\":\"a\",\"true\":\"b\",\"~\":\"c\"}");
    }

    @Test
    void textOfManyLines() {
        assertThat(json("a: |\n  one\n  two\n")).isEqualTo("{\"a\":\"one\\ntwo\\n\"}");
        assertThat(json("a: >-\n  one\n  two\n")).isEqualTo("{\"a\":\"one two\"}");
        assertThat(json("a: one\n  two\n")).isEqualTo("{\"a\":\"one two\"}");
    }

    @Test
    void listsAndObjectsNest() {
        assertThat(json("- a: [1, {b: 2}]\n  c:\n  - 3\n- 4\n"))
                .isEqualTo("[{\"a\":[1,{\"b\":2}],\"c\":[3]},4]");
    }

    @Test
    void jsonIsYaml() {
        assertThat(json("{\"a\": [1, 2.5, \"x\", null, true]}"))
                .isEqualTo("{\"a\":[1,2.5,\"x\",null,true]}");
    }

    @Test
    void nothingButCommentsIsMissing() {
        assertThat(of("").data().isMissingNode()).isTrue();
        assertThat(of("# nothing\n\n").data().isMissingNode()).isTrue();
    }

    @Test
    void oneDocumentMayHaveItsMarks() {
        assertThat(json("---\na: 1\n...\n")).isEqualTo("{\"a\":1}");
    }

    @Test
    void saysWhereAValueStands() {
        YamlData data = of("# list\n- id: a\n  name: A\n- id: b\n  name: B\n");

        assertThat(data.lineOf("")).isEqualTo(2);
        assertThat(data.lineOf("[0]")).isEqualTo(2);
        assertThat(data.lineOf("[1].name")).isEqualTo(5);
        assertThat(data.lineOf("[2]")).isZero();
    }

    @Test
    void tenThousandItemsAreRead() {
        assertThat(of("- {id: a, n: 1}\n".repeat(10_000)).data()).hasSize(10_000);
    }
}
