package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.Body;
import dev.perigee.testing.TestResponse;
import org.junit.jupiter.api.Test;

/** A page with a form, as a browser and as a program sees it. */
class ContactPageIT extends LiveSite {

    private static final String GOOD = "name=Ada&email=ada%40example.com&message=Hello";
    private static final String BAD = "name=%3CAda%3E&email=ada&message=Hello";

    @Test
    void theFormIsShown() {
        TestResponse page = site.get("/contact");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.text()).contains("<h1>Contact</h1>").doesNotContain("was not sent");
    }

    @Test
    void whatIsWrongIsShownBesideWhatWasTyped() {
        TestResponse page = send(BAD, "text/html");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.header("Vary").orElse("")).contains("Accept");
        assertThat(page.text())
                .contains("value=\"&lt;Ada&gt;\"", "id=\"email-problem\"", ">Hello</textarea>")
                .doesNotContain("id=\"name-problem\"");
    }

    @Test
    void aGoodOneIsSentOn() {
        TestResponse answer = send(GOOD, "text/html");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location").orElseThrow()).startsWith("/thanks");
    }

    @Test
    void aProgramGetsJson() {
        TestResponse answer = send(BAD, "application/json");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"problems\":{\"email\":"
                                + "\"Enter an email address such as ada@example.com.\"}}");
        assertThat(send(GOOD, "application/json").status()).isEqualTo(204);
    }

    private static TestResponse send(String form, String accept) {
        return site.withHeader("Accept", accept)
                .post("/contact", Body.text(form, "application/x-www-form-urlencoded"));
    }
}
