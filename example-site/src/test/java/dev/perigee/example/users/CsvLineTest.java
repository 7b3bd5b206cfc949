package dev.perigee.example.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "Ada            | Ada",
                "Ada, Countess  | \"Ada, Countess\"",
                "\"Amazing\"    | \"\"\"Amazing\"\"\"",
                "!two\nlines!   | !\"two\nlines\"!",
                "=1+1           | '=1+1",
                "@SUM(A1)       | '@SUM(A1)",
                "-1,5           | \"'-1,5\"",
                "!!             | !!",
            })
    void aCellIsQuotedWhereNeedBeAndNeverAFormula(String cell, String written) {
        assertThat(CsvLine.of(cell)).isEqualTo(written + "\r\n");
    }

    @Test
    void cellsAreSeparatedByCommas() {
        assertThat(CsvLine.of("name", "email")).isEqualTo("name,email\r\n");
    }
}
