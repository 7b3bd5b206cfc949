package dev.perigee.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, br                       | br",
                "gzip, deflate, br, zstd        | br",
                "br;q=0.5, gzip                 | gzip",
                "''                             | identity",
                "identity                       | identity",
                "gzip                           | gzip",
                "GZIP                           | gzip",
                "x-gzip                         | gzip",
                "*                              | br",
                "*;q=0                          | identity",
                "gzip;q=abc, *;q=0              | identity",
                "gzip;q=0                       | identity",
                "gzip;q=0.000, br;q=0.001       | br",
                "gzip;q=1.5                     | identity",
                "identity;q=1, gzip;q=0.5       | identity",
                "identity;q=0.5, gzip;q=0.5     | gzip",
                "identity;q=0, *;q=0            | identity",
                "br;q=0, *                      | gzip",
                "deflate                        | identity",
                "gzip ; q = 0.8                 | gzip",
                ",,gzip,                        | gzip",
            })
    void best(String header, String expected) {
        assertThat(AcceptedCodings.best(header, List.of("br", "gzip"))).isEqualTo(expected);
    }
}
