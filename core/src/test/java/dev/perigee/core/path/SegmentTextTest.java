package dev.perigee.core.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "...",
                "....",
                ".a",
                "a.",
                "..a",
                "a..b",
                ". .",
                "%",
                "%2",
                "%2x",
                "50%",
                "%2f",
                "%5c",
                "a%2fb",
                "%2e%2e%2e",
                "%2ea",
                "a/b",
                "a\\b",
                "/",
                "a/.../b",
                "25252e",
                "%25252",
                "é",
                "\ud83e\udd2a",
                "e\u0301",
                "\u2028",
                "\ufffe",
                ".%20",
                "%26",
                "2e",
            })
    void mayBeASegment(String text) {
        assertThat(SegmentText.flaw(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "%2e",
                "%2E",
                ".%2e",
                "%2e.",
                "%252e",
                "%25252e%2e",
                "a/..",
                "../a",
                "a/./b",
                "a\\..\\b",
                "a%2f..",
                "..%5Ca",
                "%2e%252f",
                "a%25252f%252e%2e%255ca",
            })
    void noDotSegmentInAnySpelling(String text) {
        assertThat(SegmentText.flaw(text)).contains("holds a '.' or '..' segment");
    }

    /** Columns: a character by its number, the rule. */
    @ParameterizedTest
    @CsvSource({
        "0, control",
        "9, control",
        "10, control",
        "31, control",
        "127, control",
        "128, control",
        "133, control",
        "159, control",
        "55296, surrogate",
        "56320, surrogate",
    })
    void noCharacterThatIsNoText(int c, String rule) {
        assertThat(SegmentText.flaw("a" + (char) c).orElseThrow()).contains(rule);
        assertThat(SegmentText.flaw((char) c + "a").orElseThrow()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\udd2a\ud83e", "\ud83ea\udd2a", "\ud83e\ud83e\udd2a"})
    void noSurrogatesOutOfOrder(String text) {
        assertThat(SegmentText.flaw(text)).contains("holds half of a surrogate pair");
    }
}
