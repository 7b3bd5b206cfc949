package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Services;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;

/** A site says the same to a client in memory and to one over HTTP. */
abstract class SiteClientCases {

    @TempDir Path target;

    private RunningSite running;
    private SiteClient site;

    abstract SiteStart start();

    @BeforeEach
    void begin() throws IOException {
        BuiltSite built = SampleSite.in(target, Map.of());
        Services services = new Services().put(new SampleSite.Greeting("Hello"));
        running =
                start().withServices(services)
                        .withEnv("KEY", "k")
                        .start(built, SiteClientCases.class.getClassLoader());
        site = new SiteClient(running);
    }

    @AfterEach
    void end() {
        running.close();
    }

    @Test
    void aRouteIsAnsweredWithTheServicesOfTheTestAndTheMiddlewareOfTheSite() {
        TestResponse answer = site.get("/hello/Ada").expect(200);
        assertThat(answer.text()).isEqualTo("Hello, Ada!");
        assertThat(answer.header("x-marked")).contains("yes");
        assertThat(site.get("/asking").text()).isEqualTo("Hello, fetch!");
    }

    @Test
    void filesAreAnsweredToo() {
        TestResponse answer = site.get("/posts/1.json").expect(200);
        assertThat(answer.json().get("id").asInt()).isEqualTo(1);
        assertThat(answer.json(new TypeReference<Map<String, Integer>>() {}))
                .containsEntry("id", 1);
        assertThat(answer.header("Content-Type")).contains("application/json");
        assertThat(site.head("/a.json").expect(200).bytes()).isEmpty();
        assertThat(site.options("/a.json").expect(204).header("Allow")).isPresent();
    }

    @Test
    void bodiesAreSent() {
        assertThat(site.post("/echo?a=1", Body.json(Map.of("b", 2))).text())
                .isEqualTo("POST{a=[1]}k {\"b\":2}");
        assertThat(site.put("/echo", Body.form(Map.of("email", "a+b@c d"))).text())
                .isEqualTo("PUT{}k a+b@c d");
        Body photo =
                Body.multipart()
                        .withField("email", "ü")
                        .withFile("photo", "moon.png", "image/png", new byte[] {1, 2});
        assertThat(site.patch("/echo", photo).text()).isEqualTo("PATCH{}k ümoon.png");
        assertThat(site.post("/echo", Body.text("Grüße")).text()).isEqualTo("POST{}k Grüße");
        assertThat(site.withHeader("X-Own", "own").delete("/echo").text())
                .isEqualTo("DELETE{}ownk ");
        assertThat(site.send("PROPFIND", "/echo", Body.empty()).text()).isEqualTo("PROPFIND{}k ");
    }

    @Test
    void cookiesAreKeptUntilTheyEnd() {
        assertThat(site.get("/visits").text()).isEqualTo("1");
        assertThat(site.withHeader("X-Own", "x").get("/visits").text()).isEqualTo("2");
        assertThat(site.cookie("visits")).contains("2");
        assertThat(new SiteClient(running).get("/visits").text()).isEqualTo("1");
        site.delete("/visits").expect(204);
        assertThat(site.get("/visits").text()).isEqualTo("1");
        assertThat(site.withCookie("visits", "7").get("/visits").text()).isEqualTo("8");
    }

    @Test
    void redirectsAreAnswersUnlessTheyAreFollowed() {
        TestResponse answer = site.post("/login", Body.form(Map.of("email", "x"))).expect(303);
        assertThat(answer.location()).isEqualTo("/echo?seen=1");
        assertThat(site.followingRedirects().post("/login", Body.empty()).expect(200).text())
                .isEqualTo("GET{seen=[1]}k ");
        assertThat(site.followingRedirects().put("/login", Body.empty()).status()).isEqualTo(307);
        assertThatThrownBy(() -> site.followingRedirects().get("/login"))
                .hasMessage("After 20 redirects there is still another one: GET /login.");
        assertThatThrownBy(() -> site.get("/echo").location())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The answer leads nowhere: it has no Location.\nGET /echo");
    }

    @Test
    void whatIsNotThereNamesWhatIs() {
        assertThatThrownBy(() -> site.get("/post/1.json").expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "Expected the status 200. Nearest: /posts/1.json.\nGET /post/1.json → 404");
        assertThatThrownBy(() -> site.get("/hallo/Ada").expect(200))
                .hasMessageStartingWith(
                        "Expected the status 200. Nearest routes: /hello/[name]"
                                + " (hello/[name].java).\n");
        assertThatThrownBy(() -> site.get("/posts/2.jsn/").expect(200))
                .hasMessageStartingWith("Expected the status 200. Nearest: /posts/1.json.\n");
        assertThatThrownBy(() -> site.delete("/asking").expect(204))
                .hasMessageStartingWith(
                        "Expected the status 204. The route is there, and answers GET, HEAD.\n");
        assertThatThrownBy(() -> site.get("/asking").expect(404))
                .hasMessageStartingWith("Expected the status 404.\nGET /asking → 200");
    }

    @Test
    void aFailureIsThereToBeSeen() {
        TestResponse answer = site.post("/hello/Ada", Body.empty());
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("not today");
        assertThat(answer.failure().orElseThrow()).hasMessage("not today");
        assertThatThrownBy(() -> answer.expect(200))
                .hasMessageContaining("POST /hello/Ada → 500")
                .hasMessageContaining("not today")
                .hasRootCauseMessage("not today");
    }

    @Test
    void aBodyThatIsNoJsonIsShown() {
        assertThatThrownBy(() -> site.get("/").json())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The body is no JSON: ")
                .hasMessageContaining("GET / → 200")
                .hasMessageContaining("<a href=");
    }

    @Test
    void aPathIsEncodedWhereNoUrlHasIt() {
        assertThat(site.get("/hello/Zoë {1}").expect(200).text()).isEqualTo("Hello, Zoë {1}!");
        assertThat(site.get("/hello/Zo%C3%AB%20[1]|🚀").text()).isEqualTo("Hello, Zoë [1]|🚀!");
        assertThat(site.get("/echo?seen=a b&ü=<+>").text()).isEqualTo("GET{seen=[a b], ü=[< >]}k ");
        assertThat(site.url("/a b?ü")).hasToString(site.url("/") + "a%20b?%C3%BC");
    }

    @Test
    void aSiteElsewhereHasSchemeAndHost() {
        for (String url : List.of("localhost:8080", "/x", "ftp://localhost", "http:x")) {
            assertThatThrownBy(() -> SiteClient.at(URI.create(url)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "'"
                                    + url
                                    + "' does not say where a site is. Write scheme, host and port,"
                                    + " as in 'http://localhost:8080'.");
        }
    }

    @Test
    void aPathBeginsWithASlash() {
        assertThatThrownBy(() -> site.get("posts/1.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'posts/1.json' is no path of the site. It begins with a slash, as in"
                                + " '/posts/1.json'.");
        assertThat(site.get(site.url("/asking#part").toString()).status()).isEqualTo(200);
    }
}
