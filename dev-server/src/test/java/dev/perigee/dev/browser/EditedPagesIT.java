package dev.perigee.dev.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.perigee.dev.EditedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is edited while a browser shows it; nobody loads a page by hand. */
class EditedPagesIT extends Browsing {

    private static final ContainsTextOptions PATIENTLY =
            new ContainsTextOptions().setTimeout(60_000);

    @TempDir Path folder;
    private EditedSite site;

    @BeforeEach
    void startSite() throws Exception {
        site =
                new EditedSite(folder)
                        .write("layouts/base.mustache", layout("Perigee"))
                        .write("pages/index.mustache", index("Old"))
                        .write("assets/site.css", "h1 { color: rgb(1, 1, 1) }")
                        .write("pages/about.md", "---", "layout: base", "---", "# About")
                        .write("pages/posts/[id].mustache", post())
                        .write("pages/posts/[id].java", postClass("return title + \" \" + id;"))
                        .start();
    }

    private static String layout(String name) {
        return "<!doctype html><html lang=\"en\"><head><title>"
                + name
                + "</title><link rel=\"stylesheet\" href=\"{{#asset}}site.css{{/asset}}\"></head>"
                + "<body><main>{{$content}}{{/content}}</main></body></html>";
    }

    private static String index(String title) {
        return "{{<base}}{{$content}}<h1>"
                + title
                + "</h1><label>Name <input name=\"a\"></label>"
                + "<div style=\"height: 3000px\"></div>{{/content}}{{/base}}";
    }

    private static String post() {
        return "{{<base}}{{$content}}<h1>{{title}}</h1>{{/content}}{{/base}}";
    }

    private static String postClass(String body) {
        return """
                import dev.perigee.api.*;
                import java.util.Map;

                @Route(prerender = false)
                class Post implements Endpoint {
                    @Override
                    public Response get(Context context) {
                        return context.render(Map.of("title", title("Post", context.params().get("id"))));
                    }

                    private static String title(String title, String id) {
                        BODY
                    }
                }
                """
                .replace("BODY", body);
    }

    @AfterEach
    void stopSite() throws IOException {
        site.close();
    }

    private void open(String path, String heading) {
        page.navigate(site.url(path).toString());
        awaitHeading(heading);
    }

    private void awaitHeading(String heading) {
        assertThat(page.locator("h1")).containsText(heading, PATIENTLY);
    }

    @Test
    void aSavedTemplateShowsAndWhatWasTypedAndTheScrollStay() {
        open("/", "Old");
        page.locator("input").fill("typed");
        ask("() => scrollTo(0, 700)");
        site.write("pages/index.mustache", index("New"));
        awaitHeading("New");
        assertThat(page.locator("input")).hasValue("typed");
        page.waitForFunction("() => scrollY === 700");
    }

    @Test
    void savedLayoutsMarkdownAndClassesShow() {
        open("/about", "About");
        site.write("pages/about.md", "---", "layout: base", "---", "# Nearly there");
        awaitHeading("Nearly there");
        site.write("layouts/base.mustache", layout("Other"));
        assertThat(page).hasTitle("Other");
        open("/posts/7", "Post 7");
        site.write("pages/posts/[id].java", postClass("return id + \". \" + title;"));
        awaitHeading("7. Post");
    }

    @Test
    void aSavedStyleSheetIsSwappedAndThePageStays() {
        open("/", "Old");
        page.locator("input").fill("typed");
        ask("() => { window.mark = 'kept'; scrollTo(0, 700); }");
        site.write("assets/site.css", "h1 { color: rgb(2, 2, 2) }");
        page.waitForFunction(
                "() => getComputedStyle(document.querySelector('h1')).color === 'rgb(2, 2, 2)'");
        assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
        assertThat(page.locator("input")).hasValue("typed");
        assertThat(ask("() => window.mark + scrollY")).isEqualTo("kept700");
    }

    @Test
    void aTemplateThatIsWrongIsShownAndHeals() {
        open("/", "Old");
        site.write("pages/index.mustache", index("{{titel}}"));
        awaitHeading("GET / failed");
        assertThat(page.locator(".place")).containsText("src/main/pages/index.mustache:1:");
        assertThat(page.locator(".here mark")).containsText("titel");
        site.write("pages/index.mustache", index("Healed"));
        awaitHeading("Healed");
    }

    @Test
    void aClassThatDoesNotCompileIsShownAndHeals() {
        open("/posts/7", "Post 7");
        site.write("pages/posts/[id].java", postClass("return titel;"));
        awaitHeading("The site does not build");
        assertThat(page.locator("h2")).containsText("cannot find symbol");
        assertThat(page.locator(".here mark")).hasText("titel");
        site.write("pages/posts/[id].java", postClass("return title;"));
        awaitHeading("Post");
    }

    @Test
    void anExceptionIsShownWithItsLineAndHeals() {
        open("/posts/7", "Post 7");
        site.write(
                "pages/posts/[id].java",
                postClass("throw new IllegalStateException(\"no <post> \" + id);"));
        awaitHeading("GET /posts/7 failed");
        assertThat(page.locator("h2")).hasText("IllegalStateException: no <post> 7");
        assertThat(page.locator(".here")).containsText("throw new IllegalStateException");
        assertThat(page.locator(".trace li").first())
                .hasText("Post.title (src/main/pages/posts/[id].java:12)");
        site.write("pages/posts/[id].java", postClass("return title;"));
        awaitHeading("Post");
    }

    @Test
    void atAnUnknownPathAreTheRoutesAndANewFileShows() {
        open("/abuot", "Nothing is at /abuot");
        assertThat(page.locator(".hint li")).hasText("/about (src/main/pages/about.md)");
        assertThat(page.locator(".routes li")).hasCount(3);
        site.write("pages/abuot.md", "---", "layout: base", "---", "# Here");
        awaitHeading("Here");
    }

    @Test
    void theToolbarKnowsTheRoute() {
        open("/posts/7", "Post 7");
        page.locator("perigee-toolbar #open").click();
        Locator values = page.locator("perigee-toolbar dd");
        assertThat(values).hasText(new String[] {"/posts/[id]", "id = 7", "posts/[id].mustache"});
        assertThat(page.locator("perigee-toolbar li")).hasCount(2);
        open("/about", "About");
        assertThat(values).hasText(new String[] {"/about", "about.md"});
        assertThat(page.locator("perigee-toolbar #bar")).isVisible();
    }

    @Test
    void whatAScriptFetchesHasNoScript() {
        open("/", "Old");
        assertThat((String) ask("() => fetch('/about').then((answer) => answer.text())"))
                .contains("About")
                .doesNotContain("@perigee");
    }

    @Test
    void everybodyCanReadWhatIsWrong() {
        open("/nothing", "Nothing is at");
        assertThat(findings()).isEmpty();
        open("/", "Old");
        site.write("pages/index.mustache", index("{{titel}}"));
        awaitHeading("GET / failed");
        assertThat(findings()).isEmpty();
    }

    private List<String> findings() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(scheme == ColorScheme.LIGHT ? 390 : 1280, 800);
            found.addAll(Axe.findings(page));
            int width = (Integer) ask("() => document.documentElement.scrollWidth - innerWidth");
            if (width > 0) {
                found.add(scheme + " is wider than its window by " + width);
            }
        }
        return found;
    }
}
