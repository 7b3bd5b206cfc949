package dev.perigee.dev.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The toolbar, in a page whose style would like to spoil it. */
class ToolbarIT extends Browsing {

    private static final String PAGE =
            "<!doctype html><html lang='en'><head><title>T</title><style>"
                    + "* { color: rgb(255, 0, 0) !important; display: none; position: static; }"
                    + "html, body, main, h1 { display: block }</style></head>"
                    + "<body><main><h1>Page</h1></main></body></html>";

    private static final String TIMING =
            "Server-Timing: route;desc=\"/blog/[slug]\", params;desc=\"slug=a%2Bb%2526c&n=1\","
                    + " template;desc=\"blog/[slug].mustache\", middleware;dur=1.25, handler;dur=2.5,"
                    + " render;dur=12.125";

    private ScriptedServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new ScriptedServer().page("/", PAGE).header(TIMING);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    private Locator button() {
        return page.locator("perigee-toolbar #open");
    }

    private Locator panel() {
        return page.locator("perigee-toolbar #panel");
    }

    @Test
    void saysWhichRouteMadeThePageOfWhatAndInWhichTime() {
        page.navigate(server.url("/"));
        assertThat(button()).hasText("16 ms");
        assertThat(panel()).isHidden();
        button().click();
        assertThat(panel()).isVisible();
        assertThat(panel().locator("dt")).hasText(new String[] {"Route", "Parameters", "Template"});
        assertThat(panel().locator("dd"))
                .hasText(
                        new String[] {
                            "/blog/[slug]", "slug = a b&c", "n = 1", "blog/[slug].mustache"
                        });
        assertThat(panel().locator("li"))
                .hasText(new String[] {"middleware 1.3 ms", "handler 2.5 ms", "render 12 ms"});
    }

    @Test
    void isOperatedByKeysAndRemembersThatItIsOpen() {
        page.navigate(server.url("/"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(panel()).isVisible();
        assertThat(button()).hasAttribute("aria-expanded", "true");
        page.reload();
        assertThat(panel()).isVisible();
        button().focus();
        page.keyboard().press("Escape");
        assertThat(panel()).isHidden();
        assertThat(button()).isFocused();
        page.reload();
        assertThat(button()).isVisible();
        assertThat(panel()).isHidden();
    }

    @Test
    void canBeHiddenInATab() {
        page.navigate(server.url("/"));
        button().click();
        page.locator("perigee-toolbar #hide").click();
        assertThat(page.locator("perigee-toolbar")).hasCount(0);
        page.reload();
        assertThat(page.locator("h1")).hasText("Page");
        assertThat(page.locator("perigee-toolbar")).hasCount(0);
    }

    @Test
    void theStyleOfTheSiteDoesNotReachIt() {
        page.navigate(server.url("/"));
        assertThat(page.locator("perigee-toolbar")).hasCSS("position", "fixed");
        assertThat(button()).hasCSS("color", "rgb(21, 26, 45)");
    }

    @Test
    void aPolicyOfTheSiteThatForbidsStyleDoesNotSpoilIt() {
        server.header("Content-Security-Policy: default-src 'self'");
        page.navigate(server.url("/"));
        assertThat(button()).hasCSS("height", "34px");
    }

    @Test
    void withoutTimingsItIsThereAllTheSame() {
        server.header("");
        page.navigate(server.url("/"));
        assertThat(button()).hasText("Perigee");
        button().click();
        assertThat(panel().locator("dd").first()).hasText("none");
    }

    @Test
    void isNotInFrames() {
        server.page("/frame", "<iframe src='/'></iframe>");
        page.navigate(server.url("/frame"));
        assertThat(page.frameLocator("iframe").locator("h1")).hasText("Page");
        assertThat(page.frameLocator("iframe").locator("perigee-toolbar")).hasCount(0);
    }

    @Test
    void everybodyCanReadIt() {
        server.page(
                "/", "<!doctype html><html lang='en'><title>T</title><main><h1>Page</h1></main>");
        page.navigate(server.url("/"));
        button().click();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(scheme == ColorScheme.LIGHT ? 390 : 1280, 800);
            assertThat(Axe.findings(page)).as("%s", scheme).isEmpty();
        }
    }
}
