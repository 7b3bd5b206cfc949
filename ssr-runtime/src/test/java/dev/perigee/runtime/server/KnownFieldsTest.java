package dev.perigee.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFieldsTest {

    private final KnownFields known = new KnownFields();

    @Test
    void fieldsOfOneAnswerAreKeptBesideEachOther() {
        known.of("Content-Type", "application/json");
        known.of("X-Content-Type-Options", "nosniff");

        HttpField type = known.of("Content-Type", "application/json");
        HttpField options = known.of("X-Content-Type-Options", "nosniff");

        assertThat(type.getHeader()).isEqualTo(HttpHeader.CONTENT_TYPE);
        assertThat(known.of("Content-Type", "application/json")).isSameAs(type);
        assertThat(known.of("X-Content-Type-Options", "nosniff")).isSameAs(options);
    }

    @ParameterizedTest
    @CsvSource({"Location, /a", "content-type, text/html", "Content-Type, text/ünknown"})
    void othersAreMadeEachTime(String name, String value) {
        HttpField first = known.of(name, value);
        HttpField second = known.of(name, value);

        assertThat(second.getName()).isEqualTo(name);
        assertThat(second.getValue()).isEqualTo(value);
        assertThat(second).isNotSameAs(first).isNotSameAs(known.of(name, value));
    }

    @Test
    void moreThanThereIsRoomForAreStillRight() {
        for (int i = 0; i < 1000; i++) {
            assertThat(known.of("Content-Type", "text/x" + i).getValue()).isEqualTo("text/x" + i);
        }
    }
}
