package dev.perigee.core.dispatch;

import static dev.perigee.core.dispatch.TestSite.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.core.answer.ErrorText;
import dev.perigee.core.answer.ErrorTexts;
import dev.perigee.core.context.Visit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a development server sees of a site, and production never does. */
class DevelopmentTest {

    private static final ErrorTexts TOLD =
            new ErrorTexts() {
                @Override
                public Optional<ErrorText> thrown(Throwable fault, Visit visit) {
                    return text(fault.getMessage() + " at " + visit.path().encoded());
                }

                @Override
                public Optional<ErrorText> nothingHere(int status, Visit visit) {
                    return text(status + " at " + visit.path().encoded());
                }

                private static Optional<ErrorText> text(String said) {
                    return Optional.of(
                            new ErrorText("<p>" + said, "{\"said\":\"" + said + "\"}", said));
                }
            };

    private static TestSite site() {
        return new TestSite()
                .route("/posts/[id]")
                .on("GET", "/plain", c -> Response.text("x"))
                .on("GET", "/api/[...rest]", c -> Response.text("x"))
                .on("GET", "/api/there", c -> c.rewrite("/posts/1"))
                .on(
                        "GET",
                        "/throws",
                        c -> {
                            throw new IllegalStateException("no");
                        })
                .on(
                        "GET",
                        "/teapot",
                        c -> {
                            throw HttpError.of(418, "tea");
                        })
                .around("/api", (context, next) -> next.proceed())
                .set("headers", "/[...all]\n  Content-Security-Policy: default-src 'self'");
    }

    private static String timing(String path) {
        return site().forDevelopment(ErrorTexts.none())
                .get(path)
                .header("Server-Timing")
                .replaceAll("dur=\\d+\\.\\d{3}", "dur=T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plain      | route;desc=\"/plain\", source;desc=\"plain.java\", handler;dur=T",
                "/posts/7    | route;desc=\"/posts/[id]\", params;desc=\"id=7\", source;desc=\"posts/[id].java\", handler;dur=T",
                "/posts/%22%C3%A9 | route;desc=\"/posts/[id]\", params;desc=\"id=%2522%25C3%25A9\", source;desc=\"posts/[id].java\", handler;dur=T",
                "/api/a/b    | route;desc=\"/api/[...rest]\", params;desc=\"rest=a%252Fb\", source;desc=\"api/[...rest].java\", middleware;dur=T, handler;dur=T",
                "/api/there  | route;desc=\"/posts/[id]\", params;desc=\"id=1\", source;desc=\"posts/[id].java\", middleware;dur=T, handler;dur=T",
                "/throws     | route;desc=\"/throws\", source;desc=\"throws.java\", handler;dur=T",
            })
    void eachAnswerSaysItsRouteAndWhatTookItsTime(String path, String header) {
        assertThat(timing(path)).isEqualTo(header);
    }

    @Test
    void aLiveSiteIsNotTimed() {
        assertThat(site().get("/plain").answer().headers().has("Server-Timing")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/throws  | text/html        | 500 | <p>no at /throws",
                "/throws  | application/json | 500 | {\"said\":\"no at /throws\"}",
                "/throws  | text/plain       | 500 | no at /throws",
                "/nothing | text/html        | 404 | <p>404 at /nothing",
                "/nothing | application/json | 404 | {\"said\":\"404 at /nothing\"}",
                "/teapot  | text/plain       | 418 | tea",
            })
    void errorsAreToldInFull(String path, String accept, int status, String body) {
        TestSite.Got got = site().forDevelopment(TOLD).send(request("GET", path, "Accept", accept));
        assertThat(got.status()).isEqualTo(status);
        assertThat(got.body()).isEqualTo(body);
        assertThat(got.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theSitesPolicyDoesNotForbidTheStyleOfSuchAPage() {
        TestSite.Got got =
                site().forDevelopment(TOLD).send(request("GET", "/throws", "Accept", "text/html"));
        assertThat(got.header("Content-Security-Policy"))
                .contains("style-src 'unsafe-inline'")
                .doesNotContain("default-src 'self'");
    }

    @Test
    void aMissingMethodIsToldWithWhatTheRouteTakes() {
        TestSite.Got got = site().forDevelopment(TOLD).send("POST", "/plain");
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(got.body()).contains("404 at /plain");
    }

    @Test
    void inProductionNothingOfItIsSent() {
        TestSite.Got got = site().send(request("GET", "/throws", "Accept", "text/plain"));
        assertThat(got.body()).isEqualTo("Internal Error");
    }
}
