package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A page with a form, as a browser and as a program sees it. */
class ContactPageIT extends LiveSite {

    private static final String GOOD = "name=Ada&email=ada%40example.com&message=Hello";
    private static final String BAD = "name=%3CAda%3E&email=ada&message=Hello";

    @Test
    void theFormIsShown() throws Exception {
        HttpResponse<String> page = site.get("/contact");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("<h1>Contact</h1>").doesNotContain("was not sent");
    }

    @Test
    void whatIsWrongIsShownBesideWhatWasTyped() throws Exception {
        HttpResponse<String> page = send(BAD, "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(page.body())
                .contains("value=\"&lt;Ada&gt;\"", "id=\"email-problem\"", ">Hello</textarea>")
                .doesNotContain("id=\"name-problem\"");
    }

    @Test
    void aGoodOneIsSentOn() throws Exception {
        HttpResponse<String> answer = send(GOOD, "text/html");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/thanks");
    }

    @Test
    void aProgramGetsJson() throws Exception {
        HttpResponse<String> answer = send(BAD, "application/json");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"problems\":{\"email\":"
                                + "\"Enter an email address such as ada@example.com.\"}}");
        assertThat(send(GOOD, "application/json").statusCode()).isEqualTo(204);
    }

    private static HttpResponse<String> send(String form, String accept)
            throws IOException, InterruptedException {
        return site.send(
                site.request("/contact")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(form)));
    }
}
