package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.Body;
import dev.perigee.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar makes of bodies and queries. */
class FormsAndJsonIT extends LiveSite {

    @ParameterizedTest
    @CsvSource({"email=ada%40example.com, 303", "email=ada, 422", "name=Ada, 422", "'', 422"})
    void contactTakesAForm(String form, int status) {
        TestResponse answer = send("/api/contact", "application/x-www-form-urlencoded", form);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 303) {
            assertThat(answer.header("Location")).contains("/thanks");
        } else {
            assertThat(answer.text()).isEqualTo("Invalid email");
        }
    }

    @ParameterizedTest
    @CsvSource({"ada@example.com, 303", "ada, 422"})
    void contactTakesAMultipartForm(String email, int status) {
        Body form = Body.multipart().withField("email", email);
        TestResponse answer = site.post("/api/contact", form);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void purchaseIsConfirmed() {
        TestResponse answer = site.post("/api/purchase-confirmation", json("{\"order\":7}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"message\":\"confirmed\"}");
    }

    @Test
    void randomNumberLiesBetweenItsBounds() {
        assertThat(site.get("/api/random-number").text()).matches("0(\\.\\d+)?");
        assertThat(Double.parseDouble(site.get("/api/random-number?min=5&max=6").text()))
                .isBetween(5.0, 6.0);
        assertThat(site.get("/api/random-number?min=7&max=7").text()).isEqualTo("7.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min=a",
                "max=b",
                "min=",
                "min=2&max=1",
                "min=2",
                "min=NaN",
                "max=Infinity",
                "max=1e999",
                "min=-1e308&max=1e308"
            })
    void randomNumberNeedsNumbers(String query) {
        TestResponse answer = site.get("/api/random-number?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"status\":400,\"message\":\"min and max must be numbers, and min must be"
                                + " less than max\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"a\":1,\"b\":2}           | 200 | 3",
                "{\"a\":0.5,\"b\":2}         | 200 | 2.5",
                "{\"a\":-1,\"b\":1}          | 200 | 0",
                "{\"a\":1e308,\"b\":1e308}   | 400 | {\"status\":400,\"message\":\"the sum is too"
                        + " large\"}",
                "{\"a\":1}                   | 400 | {\"status\":400,\"message\":\"a and b must be"
                        + " numbers\"}",
                "{\"a\":1,\"b\":null}        | 400 | {\"status\":400,\"message\":\"a and b must be"
                        + " numbers\"}",
            })
    void twoNumbersAreAdded(String body, int status, String expected) {
        TestResponse answer = site.post("/api/add", json(body));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "{\"a\":\"1\",\"b\":2}", "{\"a\":NaN,\"b\":2}"})
    void whatIsNoTwoNumbersIsNotAdded(String body) {
        assertThat(site.post("/api/add", json(body)).status()).isEqualTo(400);
    }

    @Test
    void newsletterKnowsWhoIsSubscribed() {
        TestResponse first = subscribe("{\"email\":\"ada@example.com\"}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text()).isEqualTo("{\"success\":true}");
        TestResponse second = subscribe("{\"email\":\" Ada@example.com\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).isEqualTo("{\"error\":\"Already subscribed\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "{\"email\":\"ada\"}", "{\"email\":5}"})
    void newsletterNeedsAnEmail(String body) {
        TestResponse answer = subscribe(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("{\"error\":\"Invalid email\"}");
        String tooLong = "{\"email\":\"" + "a".repeat(254) + "@example.com\"}";
        assertThat(subscribe(tooLong).status()).isEqualTo(400);
    }

    @Test
    void testPostTakesJsonOnly() {
        TestResponse answer =
                send("/test-post.json", "Application/JSON; charset=utf-8", "{\"name\":\"Ann\"}");
        assertThat(answer.text()).isEqualTo("{\"message\":\"Your name was: Ann\"}");
        assertThat(send("/test-post.json", "text/plain", "Ann").status()).isEqualTo(400);
        assertThat(site.post("/test-post.json", json("{}")).status()).isEqualTo(400);
    }

    private static TestResponse subscribe(String body) {
        return site.post("/api/newsletter", json(body));
    }

    private static TestResponse send(String path, String contentType, String body) {
        return site.post(path, Body.text(body, contentType));
    }
}
