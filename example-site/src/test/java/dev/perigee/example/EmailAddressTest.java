package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void anAddressIsTheSameHoweverItIsWritten() {
        assertThat(EmailAddress.parse(" Ada@Example.COM "))
                .contains(new EmailAddress("ada@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "a b@example.com", "ada@example.com\nBcc: all@example.com"})
    void whatCannotBeAnAddressIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void anAddressThatNoColumnHoldsIsNone() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(252))).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(253))).isEmpty();
    }
}
