package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
    void aProfileNeedsAToken(String header, String value) throws Exception {
        HttpResponse<String> stranger =
                site.send(site.request("/api/user/profile").header(header, value));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).isEqualTo("Unauthorized");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer ada-token",
        "Authorization, bearer ada-token",
        "Cookie, other=1; token=ada-token"
    })
    void whoeverHasATokenSeesTheirProfile(String header, String value) throws Exception {
        HttpResponse<String> ada =
                site.send(site.request("/api/user/profile").header(header, value));
        assertThat(ada.statusCode()).isEqualTo(200);
        assertThat(ada.body()).isEqualTo("{\"name\":\"Ada\",\"email\":\"ada@example.com\"}");
    }

    @Test
    void aStrangerDoesNotLearnWhatElseIsThere() throws Exception {
        assertThat(site.get("/api/user/none").statusCode()).isEqualTo(401);
    }

    @Test
    void aProfileCanBeChanged() throws Exception {
        String grace = "{\"name\":\"Grace\",\"email\":\"grace@example.org\"}";
        HttpResponse<String> changed = putProfile(grace);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).isEqualTo(grace);
        assertThat(site.get("/api/users.csv").body()).contains("Grace,grace@example.org\r\n");
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
    void aProfileIsNotChangedByHalfOfOne(String body) throws Exception {
        assertThat(putProfile(body).statusCode()).isEqualTo(400);
    }

    @Test
    void usersComeAsAFileToSave() throws Exception {
        HttpResponse<String> answer = site.get("/api/users.csv");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"users.csv\"");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv");
        assertThat(answer.body()).startsWith("name,email\r\n").contains("Ada,ada@example.com\r\n");
    }

    private static HttpResponse<String> putProfile(String body) throws Exception {
        return site.send(
                site.request("/api/user/profile")
                        .header("Authorization", "Bearer grace-token")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }
}
