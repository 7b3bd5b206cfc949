package dev.perigee.example.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in the bar. */
class SearchIT extends BrowsedSite {

    @ParameterizedTest
    @CsvSource({
        "matchers, /guide/routing/?#matchers",
        "StaticPath, /reference/api/StaticPath/?",
        "trailingSlash, /reference/goals/?#trailingSlash",
        "SHUTDOWN_TIMEOUT, /reference/environment/?#SHUTDOWN_TIMEOUT",
        "hundred thousand, /blog/at-once-or-not-at-all/?",
        "csrf, /guide/security/?"
    })
    void findsWhatTheManualHas(String words, String address) {
        browse(
                new NewContextOptions(),
                page -> {
                    page.navigate(url("/"));
                    page.keyboard().press("/");
                    page.locator("#search-text").fill(words);
                    assertThat(page.locator(".search li a").first()).isVisible();
                    page.keyboard().press("Enter");
                    assertThat(page).hasURL(Pattern.compile(".*" + address));
                });
    }

    @Test
    void isNotThereWithoutScripts() {
        browse(
                new NewContextOptions().setJavaScriptEnabled(false),
                page -> {
                    page.navigate(url("/"));
                    assertThat(page.locator(".find")).hasCount(0);
                    assertThat(page.locator("h1")).hasText("Perigee");
                });
    }
}
