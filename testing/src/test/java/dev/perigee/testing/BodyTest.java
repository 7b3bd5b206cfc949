package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void aMultipartFormIsNotMadeOfBytes() {
        assertThatThrownBy(() -> Body.bytes(new byte[0], "Multipart/Form-Data; boundary=x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A test's multipart form is made with withField and withFile, not of"
                                + " bytes.");
    }

    @Test
    void onlyAMultipartFormHasFields() {
        assertThatThrownBy(() -> Body.text("a").withField("b", "c"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Only a multipart form has fields and files: begin with Body.multipart().");
    }
}
