package dev.perigee.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.files.RequestedRanges.Parts;
import dev.perigee.runtime.files.RequestedRanges.Unsatisfiable;
import dev.perigee.runtime.files.RequestedRanges.Whole;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-1          | 100 | 0-1",
                "bytes=-5           | 100 | 95-99",
                "bytes=90-          | 100 | 90-99",
                "bytes=90-1000      | 100 | 90-99",
                "bytes=-1000        | 100 | 0-99",
                "BYTES = 0-0        | 100 | 0-0",
                "bytes=0-99999999999999999999 | 100 | 0-99",
                "bytes=0-1,10-11    | 100 | 0-1 10-11",
                "bytes=10-11,0-1    | 100 | 10-11 0-1",
                "bytes=0-1, 2-3     | 100 | 0-3",
                "bytes=0-50,20-30   | 100 | 0-50",
                "bytes=0-1,4-5,2-3  | 100 | 0-5",
                "bytes=0-1,200-300  | 100 | 0-1",
                "bytes=99-100       | 99  | none",
                "bytes=-0           | 100 | none",
                "bytes=99999999999999999999- | 100 | none",
                "bytes=0-           | 0   | none",
                "bytes=-1           | 0   | none",
                "bytes=3-1          | 100 | whole",
                "bytes=             | 100 | whole",
                "bytes=-            | 100 | whole",
                "bytes=a-b          | 100 | whole",
                "bytes=0-1,x        | 100 | whole",
                "bytes=--1          | 100 | whole",
                "bytes 0-1          | 100 | whole",
                "lines=0-1          | 100 | whole",
                "bytes=+0-1         | 100 | whole",
            })
    void ranges(String header, long size, String expected) {
        assertThat(inWords(RequestedRanges.parse(header, size))).isEqualTo(expected);
    }

    @Test
    void farApartRangesBeyondTheLimitAreIgnored() {
        assertThat(inWords(RequestedRanges.parse("bytes=" + farApart(16), 100_000))).contains(" ");
        assertThat(RequestedRanges.parse("bytes=" + farApart(17), 100_000))
                .isInstanceOf(Whole.class);
    }

    @Test
    void manyRangesOverTheSameBytesAreOne() {
        String header =
                IntStream.range(0, 1200).mapToObj(i -> "0-" + i).collect(Collectors.joining(","));

        assertThat(inWords(RequestedRanges.parse("bytes=" + header, 5000))).isEqualTo("0-1199");
    }

    private static String farApart(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> 1000 * i + "-" + (1000 * i + 1))
                .collect(Collectors.joining(","));
    }

    private static String inWords(RequestedRanges ranges) {
        if (ranges instanceof Parts parts) {
            return parts.ranges().stream()
                    .map(range -> range.first() + "-" + range.last())
                    .collect(Collectors.joining(" "));
        }
        return ranges instanceof Unsatisfiable ? "none" : "whole";
    }
}
