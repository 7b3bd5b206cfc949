package dev.perigee.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "N-01 | text/html | text/html | text/html",
                "N-03 | text/html,* | text/html | text/html",
                "any | */* | application/json text/html | application/json",
                "blank | '' | application/json text/html | application/json",
                "browser | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
                        + " | application/json text/html | text/html",
                "axios | application/json, text/plain, */* | text/html application/json"
                        + " | application/json",
                "quality | text/html;q=0.5, application/json;q=0.6 | text/html application/json"
                        + " | application/json",
                "equals | application/json, text/html | text/html application/json | text/html",
                "case | TEXT/HTML | text/html | text/html",
                "subtypes | text/* | application/json text/html | text/html",
                "named first | text/*, text/plain | text/html text/plain | text/plain",
                "refused | text/html;q=0, */* | text/html application/json | application/json",
                "refused range | text/*;q=0, */* | text/html application/json | application/json",
                "specific wins | text/*, text/html;q=0.1, application/json;q=0.5"
                        + " | text/html application/json | application/json",
                "no match | image/png | text/html application/json | none",
                "all refused | */*;q=0 | text/html | none",
                "parameters | text/html;level=1;q=0.2, application/json;q=0.1"
                        + " | application/json text/html | text/html",
                "bad quality | text/html;q=abc, application/json;q=0.1"
                        + " | text/html application/json | application/json",
                "quality above one | text/html;q=2, application/json;q=0.1"
                        + " | text/html application/json | application/json",
                "bad after good | */*;q=0.5, text/html;q=x | text/html | text/html",
                "three digits | text/html;q=0.501, application/json;q=0.5"
                        + " | application/json text/html | text/html",
                "no range | garbage | text/html | none",
                "empty pieces | ,,text/html,, | text/html | text/html",
            })
    void choosesWhatTheClientLikesBest(String name, String header, String offers, String chosen) {
        assertThat(Accept.choose(List.of(header), offers.split(" ")).orElse("none"))
                .isEqualTo(chosen);
    }

    @Test
    void noHeaderTakesAnything() {
        assertThat(Accept.choose(List.of(), "text/html", "application/json")).contains("text/html");
        assertThat(Accept.choose(List.of("*/*"))).isEmpty();
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(
                        Accept.choose(
                                List.of("text/html;q=0.1", "application/json;q=0.2"),
                                "text/html",
                                "application/json"))
                .contains("application/json");
    }

    @Test
    void l157ManyRangesAreNothingSpecial() {
        String header = "a/b;q=0.5,".repeat(1200) + "text/html;q=0.3";

        assertThat(Accept.choose(List.of(header), "application/json", "text/html"))
                .contains("text/html");
    }
}
