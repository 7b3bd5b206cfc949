package dev.perigee.example.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader clicks, with scripts and without. */
class TryItIT extends BrowsedSite {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "hello   | 200 | Hello, World!",
                "methods | 200 | This was a PATCH!",
                "tasks   | 201 | \"title\":\"Sleep\"",
                "add     | 200 | 3",
                "profile-ada | 200 | ada@example.com",
                "person  | 200 | {\"name\":\"Chris\"}",
                "docs    | 200 | Streams",
                "random  | 200 | .",
                "stream  | 200 | Hello World!",
            })
    void anEndpointIsAskedByAScript(String id, int status, String content) {
        onTry(
                page -> {
                    Locator part = page.locator("#" + id);
                    part.locator(".ask button, a.ask").first().click();
                    assertThat(part.locator(".answer .line"))
                            .hasText(Pattern.compile("^" + status + " · .*"));
                    assertThat(part.locator(".answer pre")).containsText(content);
                });
    }

    @Test
    void eventsArrive() {
        onTry(
                page -> {
                    Locator part = page.locator("#events");
                    part.locator("button").click();
                    assertThat(part.locator(".answer .line")).hasText("The stream has ended.");
                    assertThat(part.locator(".answer pre"))
                            .hasText("3: {\"left\":3}\n2: {\"left\":2}\n1: {\"left\":1}\n");
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileIsUploaded(boolean scripts) {
        browse(
                new NewContextOptions().setJavaScriptEnabled(scripts),
                page -> {
                    page.navigate(url("/try/upload"));
                    page.locator("#file")
                            .setInputFiles(
                                    new FilePayload(
                                            "a.txt",
                                            "text/plain",
                                            "abc".getBytes(StandardCharsets.UTF_8)));
                    page.locator("main button").click();
                    assertThat(page.locator("main dl"))
                            .containsText(
                                    "ba7816bf8f01cfea414140de5dae2223"
                                            + "b00361a396177a9cb410ff61f20015ad");
                    assertThat(page.locator("main dl")).containsText("a.txt");
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormShowsWhatIsWrongAndThenGoesOn(boolean scripts) {
        browse(
                new NewContextOptions().setJavaScriptEnabled(scripts),
                page -> {
                    page.navigate(url("/contact"));
                    page.locator("#name").fill("Ada & <co>");
                    page.locator("#email").fill("ada");
                    page.locator("main button").click();
                    assertThat(page.locator("#email-problem")).isVisible();
                    assertThat(page.locator("#name-problem")).hasCount(0);
                    assertThat(page.locator("#name")).hasValue("Ada & <co>");
                    page.locator("#email").fill("ada@example.com");
                    page.locator("#message").fill("Hello");
                    page.locator("main button").click();
                    assertThat(page.locator("h1")).hasText("Thank you");
                });
    }

    @ParameterizedTest
    @CsvSource({"random, /api/random-number", "events, /api/events", "hello, /api/hello"})
    void withoutScriptsTheAnswerIsAPageOfItsOwn(String id, String path) {
        browse(
                new NewContextOptions().setJavaScriptEnabled(false),
                page -> {
                    page.navigate(url("/try/"));
                    page.locator("#" + id + " .ask button, #" + id + " a.ask").first().click();
                    assertThat(page).hasURL(Pattern.compile(".*" + path + "(\\?.*)?"));
                });
    }

    private static void onTry(Look look) {
        browse(
                new NewContextOptions(),
                page -> {
                    page.navigate(url("/try/"));
                    look.at(page);
                });
    }
}
