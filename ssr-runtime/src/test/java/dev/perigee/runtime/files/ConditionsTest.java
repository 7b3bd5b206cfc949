package dev.perigee.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    private static final String TAG = "\"abc\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-None-Match       | \"abc\"                         | NOT_MODIFIED",
                "If-None-Match       | W/\"abc\"                       | NOT_MODIFIED",
                "If-None-Match       | *                               | NOT_MODIFIED",
                "If-None-Match       | \"x\", \"abc\"                  | NOT_MODIFIED",
                "If-None-Match       | \"x\",W/\"abc\" , \"y\"         | NOT_MODIFIED",
                "If-None-Match       | \"x\"                           | SEND",
                "If-None-Match       | abc                             | SEND",
                "If-None-Match       | \"abcd\"                        | SEND",
                "If-None-Match       | x\"abc\"                        | SEND",
                "If-None-Match       | \"abc\"x                        | SEND",
                "If-Match            | \"abc\"                         | SEND",
                "If-Match            | *                               | SEND",
                "If-Match            | \"x\", \"abc\"                  | SEND",
                "If-Match            | W/\"abc\"                       | FAILED",
                "If-Match            | \"nope\"                        | FAILED",
                "If-Modified-Since   | garbage                         | SEND",
                "If-Modified-Since   | Sat, 29 Oct 1994 19:43:31 GMT   | SEND",
                "If-Modified-Since   | Fri, 01 Jan 2100 00:00:00 GMT   | NOT_MODIFIED",
                "If-Unmodified-Since | Sat, 29 Oct 1994 19:43:31 GMT   | SEND",
            })
    void oneCondition(String name, String value, Conditions.Verdict verdict) {
        HttpFields request = HttpFields.build().add(name, value);

        assertThat(judge(request)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-Match: \"nope\" | If-None-Match: \"abc\" | FAILED",
                "If-Match: \"abc\"  | If-None-Match: \"abc\" | NOT_MODIFIED",
                "If-None-Match: \"x\" | If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT | SEND",
                "If-None-Match: \"x\" | If-None-Match: \"abc\" | NOT_MODIFIED",
            })
    void theOrderOfTheStandardDecides(String one, String other, Conditions.Verdict verdict) {
        HttpFields.Mutable request = HttpFields.build();
        for (String field : new String[] {one, other}) {
            request.add(
                    field.substring(0, field.indexOf(':')),
                    field.substring(field.indexOf(':') + 2));
        }

        assertThat(judge(request)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"abc\"                       | true",
                "\"old\"                       | false",
                "W/\"abc\"                     | false",
                "Fri, 01 Jan 2100 00:00:00 GMT | false",
            })
    void aRangeCountsForThisVersionOnly(String ifRange, boolean counts) {
        assertThat(Conditions.rangeCounts(HttpFields.build().add("If-Range", ifRange), TAG))
                .isEqualTo(counts);
    }

    private static Conditions.Verdict judge(HttpFields request) {
        return Conditions.judge(request, TAG, Instant.parse("2026-01-31T00:00:00Z"));
    }
}
