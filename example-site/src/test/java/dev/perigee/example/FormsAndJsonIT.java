package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar makes of bodies and queries. */
class FormsAndJsonIT extends LiveSite {

    @ParameterizedTest
    @CsvSource({"email=ada%40example.com, 303", "email=ada, 422", "name=Ada, 422", "'', 422"})
    void contactTakesAForm(String form, int status) throws Exception {
        HttpResponse<String> answer =
                send("/api/contact", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 303) {
            assertThat(answer.headers().firstValue("Location")).contains("/thanks");
        } else {
            assertThat(answer.body()).isEqualTo("Invalid email");
        }
    }

    @ParameterizedTest
    @CsvSource({"ada@example.com, 303", "ada, 422"})
    void contactTakesAMultipartForm(String email, int status) throws Exception {
        String body =
                "--cut\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\n"
                        + email
                        + "\r\n--cut--\r\n";
        HttpResponse<String> answer =
                send("/api/contact", "multipart/form-data; boundary=cut", body);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void purchaseIsConfirmed() throws Exception {
        HttpResponse<String> answer =
                site.sendJson("POST", "/api/purchase-confirmation", "{\"order\":7}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"message\":\"confirmed\"}");
    }

    @Test
    void randomNumberLiesBetweenItsBounds() throws Exception {
        assertThat(site.get("/api/random-number").body()).matches("0(\\.\\d+)?");
        assertThat(Double.parseDouble(site.get("/api/random-number?min=5&max=6").body()))
                .isBetween(5.0, 6.0);
        assertThat(site.get("/api/random-number?min=7&max=7").body()).isEqualTo("7.0");
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
    void randomNumberNeedsNumbers(String query) throws Exception {
        HttpResponse<String> answer = site.get("/api/random-number?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
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
    void twoNumbersAreAdded(String body, int status, String expected) throws Exception {
        HttpResponse<String> answer = site.sendJson("POST", "/api/add", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "{\"a\":\"1\",\"b\":2}", "{\"a\":NaN,\"b\":2}"})
    void whatIsNoTwoNumbersIsNotAdded(String body) throws Exception {
        assertThat(site.sendJson("POST", "/api/add", body).statusCode()).isEqualTo(400);
    }

    @Test
    void newsletterKnowsWhoIsSubscribed() throws Exception {
        HttpResponse<String> first = subscribe("{\"email\":\"ada@example.com\"}");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).isEqualTo("{\"success\":true}");
        HttpResponse<String> second = subscribe("{\"email\":\" Ada@example.com\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).isEqualTo("{\"error\":\"Already subscribed\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "{\"email\":\"ada\"}", "{\"email\":5}"})
    void newsletterNeedsAnEmail(String body) throws Exception {
        HttpResponse<String> answer = subscribe(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"Invalid email\"}");
        String tooLong = "{\"email\":\"" + "a".repeat(254) + "@example.com\"}";
        assertThat(subscribe(tooLong).statusCode()).isEqualTo(400);
    }

    @Test
    void testPostTakesJsonOnly() throws Exception {
        HttpResponse<String> answer =
                send("/test-post.json", "Application/JSON; charset=utf-8", "{\"name\":\"Ann\"}");
        assertThat(answer.body()).isEqualTo("{\"message\":\"Your name was: Ann\"}");
        assertThat(send("/test-post.json", "text/plain", "Ann").statusCode()).isEqualTo(400);
        assertThat(site.sendJson("POST", "/test-post.json", "{}").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> subscribe(String body) throws Exception {
        return site.sendJson("POST", "/api/newsletter", body);
    }

    private static HttpResponse<String> send(String path, String contentType, String body)
            throws Exception {
        return site.send(
                site.request(path)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body)));
    }
}
