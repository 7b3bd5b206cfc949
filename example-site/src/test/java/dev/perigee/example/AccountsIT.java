package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and change an account. */
class AccountsIT extends LiveSite {

    @ParameterizedTest
    @CsvSource({
        "Accept, text/html",
        "Authorization, Bearer other",
        "Authorization, Basic ada-token",
        "Authorization, Bearer",
        "Cookie, token=other"
    })
    void aProfileNeedsAToken(String header, String value) {
        TestResponse stranger = site.withHeader(header, value).get("/api/user/profile");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.text()).isEqualTo("Unauthorized");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer ada-token",
        "Authorization, bearer ada-token",
        "Cookie, other=1; token=ada-token"
    })
    void whoeverHasATokenSeesTheirProfile(String header, String value) {
        TestResponse ada = site.withHeader(header, value).get("/api/user/profile");
        assertThat(ada.status()).isEqualTo(200);
        assertThat(ada.text()).isEqualTo("{\"name\":\"Ada\",\"email\":\"ada@example.com\"}");
    }

    @Test
    void aStrangerDoesNotLearnWhatElseIsThere() {
        assertThat(site.get("/api/user/none").status()).isEqualTo(401);
    }

    @Test
    void aProfileCanBeChanged() {
        String grace = "{\"name\":\"Grace\",\"email\":\"grace@example.org\"}";
        TestResponse changed = putProfile(grace);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).isEqualTo(grace);
        assertThat(site.get("/api/users.csv").text()).contains("Grace,grace@example.org\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"name\":\"Grace\"}",
                "{\"name\":\" \",\"email\":\"a@b\"}",
                "{\"name\":\"Grace\",\"email\":\"grace\"}",
                "{\"name\":7,\"email\":\"a@b\"}"
            })
    void aProfileIsNotChangedByHalfOfOne(String body) {
        assertThat(putProfile(body).status()).isEqualTo(400);
    }

    @Test
    void usersComeAsAFileToSave() {
        TestResponse answer = site.get("/api/users.csv");
        assertThat(answer.header("Content-Disposition"))
                .contains("attachment; filename=\"users.csv\"");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.text()).startsWith("name,email\r\n").contains("Ada,ada@example.com\r\n");
    }

    private static TestResponse putProfile(String body) {
        return site.withHeader("Authorization", "Bearer grace-token")
                .put("/api/user/profile", json(body));
    }
}
